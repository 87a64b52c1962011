# loses: transform-loop-values, transform-loop-sizes
# says: three squares, turned by 0
# hint: 1
def transform_loop(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by a loop."""
    P = np.zeros((len(S), 4, 2))
    for i, one in enumerate(S):
        P[i] = transform_one(one["points"], S["scale"][0], S["translate"][0], one["rotate"])
    return P
