# loses: advance-values, advance-halves
# says: values are wrong
# hint: 2
def advance(state, steps, feed, kill):
    for _ in range(steps + 1):
        state[:] = gray_scott(*state, feed, kill)
