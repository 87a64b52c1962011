def transform_loop(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by a loop."""
    P = np.empty((len(S), 4, 2))
    for i in range(len(S)):
        tx, ty = S["translate"][i]
        s, a = S["scale"][i], S["rotate"][i]
        for j in range(4):
            x, y = S["points"][i, j]
            x, y = x * s + tx, y * s + ty
            P[i, j] = x * np.cos(a) - y * np.sin(a), x * np.sin(a) + y * np.cos(a)
    return P
