# loses: transform-loop-values, transform-loop-sizes
# says: three squares, turned by 0
def transform_loop(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by a loop."""
    P = np.zeros((len(S), 4, 2))
    for i, one in enumerate(S):
        P[i] = one["points"] * one["scale"] + one["translate"]
        c, s = np.cos(one["rotate"]), np.sin(one["rotate"])
        P[i, :, 0] = c * P[i, :, 0] - s * P[i, :, 1]
        P[i, :, 1] = s * P[i, :, 0] + c * P[i, :, 1]
    return P
