# loses: advance-values, advance-halves
# says: state was not changed
# hint: 1
def advance(state, steps, feed, kill):
    U, V = state
    for _ in range(steps):
        U, V = gray_scott(U, V, feed, kill)
