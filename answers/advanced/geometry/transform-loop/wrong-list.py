# loses: transform-loop-values, transform-loop-sizes
# says: np.array(...) turns it into an array
# hint: 2
def transform_loop(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by a loop."""
    return [transform_one(*one) for one in S]
