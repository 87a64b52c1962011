# way: With your `gray_scott`: the right-hand side is complete before anything is written.
def advance(state, steps, feed, kill):
    U, V = state
    for _ in range(steps):
        U[:], V[:] = gray_scott(U, V, feed, kill)
