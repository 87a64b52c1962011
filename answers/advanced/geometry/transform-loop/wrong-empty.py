# loses: transform-loop-sizes
# says: expected shape (0, 4, 2), got shape (0,)
# hint: 2
def transform_loop(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by a loop."""
    return np.array([transform_one(*one) for one in S])
