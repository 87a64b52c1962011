# loses: transform-loop-values, transform-loop-sizes
# says: changed it
# hint: 2
def transform_loop(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by a loop."""
    for one in S:
        one["points"] = transform_one(one["points"], one["scale"], one["translate"], one["rotate"])
    return S["points"]
