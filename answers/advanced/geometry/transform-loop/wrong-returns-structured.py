# loses: transform-loop-values, transform-loop-sizes
# says: expected shape (3, 4, 2), got shape (3,)
# hint: 2
def transform_loop(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by a loop."""
    T = S.copy()
    for one in T:
        one["points"] = transform_one(one["points"], one["scale"], one["translate"], one["rotate"])
    return T
