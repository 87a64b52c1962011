# loses: advance-values
# says: writes in place and returns None
# hint: 1
def advance(state, steps, feed, kill):
    for _ in range(steps):
        state[:] = gray_scott(*state, feed, kill)
    return state
