# loses: advance-values, advance-halves
# says: writes in place and returns None
# hint: 1
def advance(state, steps, feed, kill):
    for _ in range(steps):
        state = np.stack(gray_scott(*state, feed, kill))
    return state
