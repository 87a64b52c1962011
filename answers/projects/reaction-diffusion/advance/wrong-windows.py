# loses: advance-memory
# says: bytes at once
# hint: 3
def advance(state, steps, feed, kill):
    from numpy.lib.stride_tricks import sliding_window_view

    U, V = state
    weights = np.array([[0, 1, 0], [1, -4, 1], [0, 1, 0]])
    for _ in range(steps):
        wide = np.pad(state, [(0, 0), (1, 1), (1, 1)], mode="wrap")
        windows = sliding_window_view(wide, (3, 3), axis=(1, 2))
        flow_U, flow_V = (windows * weights).sum(axis=(3, 4))
        eaten = U * V**2
        new_U = U + 0.16 * flow_U - eaten + feed * (1 - U)
        V += 0.08 * flow_V + eaten - (feed + kill) * V
        U[:] = new_U
