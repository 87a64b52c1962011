# loses: advance-values, advance-halves
# says: state after 0 steps
def advance(state, steps, feed, kill):
    state[:] = gray_scott(*state, feed, kill)
