# loses: transform-matmul-values, transform-matmul-sizes
# says: three squares, turned by 0
# hint: 1
def transform_matmul(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by matrix products."""
    return placed(S) @ rotation_matrices(S["rotate"][:1]).mT
