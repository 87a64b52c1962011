# loses: advance-memory
# says: bytes at once | runs once per element
# hint: 3
def advance(state, steps, feed, kill):
    U, V = state.tolist()
    for _ in range(steps):
        U, V = slow_step(U, V, feed, kill)
    state[:] = U, V
