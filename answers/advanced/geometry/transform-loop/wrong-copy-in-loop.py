# loses: transform-loop-values, transform-loop-sizes
# says: three squares, turned by 0
# hint: 2
def transform_loop(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by a loop."""
    P = np.zeros((len(S), 4, 2))
    for place, one in zip(P, S):
        place = transform_one(one["points"], one["scale"], one["translate"], one["rotate"])
    return P
