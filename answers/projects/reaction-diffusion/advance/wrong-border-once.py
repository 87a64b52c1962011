# loses: advance-values, advance-halves
# says: state of (3, 3) cells after 2 steps
def advance(state, steps, feed, kill):
    wide = np.pad(state, [(0, 0), (1, 1), (1, 1)], mode="wrap")
    inner = wide[:, 1:-1, 1:-1]
    U, V = inner
    rates = np.array([0.16, 0.08]).reshape(2, 1, 1)
    for _ in range(steps):
        flow = wide[:, :-2, 1:-1] + wide[:, 2:, 1:-1] + wide[:, 1:-1, :-2] + wide[:, 1:-1, 2:]
        eaten = U * V**2
        change = rates * (flow - 4 * inner)
        change += np.stack([feed * (1 - U) - eaten, eaten - (feed + kill) * V])
        inner += change
    state[:] = inner
