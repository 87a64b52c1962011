def diffuse(u, rows, F=0.05):
    Z = np.repeat(u[np.newaxis].astype(np.float64), rows, axis=0)
    for i in range(rows - 1):
        Z[i + 1, 1:-1] = Z[i, 1:-1] + F * (sliding_window_view(Z[i], 3) * [1, -2, 1]).sum(axis=1)
    return Z
