# loses: transform-matmul-values, transform-matmul-sizes
# says: expected shape (3, 4, 2), got shape (3, 2, 4)
# hint: 1
def transform_matmul(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by matrix products."""
    return rotation_matrices(S["rotate"]) @ placed(S).mT
