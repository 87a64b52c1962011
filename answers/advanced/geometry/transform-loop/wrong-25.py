# loses: transform-loop-values, transform-loop-sizes
# says: raised IndexError
# hint: 2
def transform_loop(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by a loop."""
    P = np.zeros((25, 4, 2))
    for i in range(25):
        one = S[i]
        P[i] = transform_one(one["points"], one["scale"], one["translate"], one["rotate"])
    return P
