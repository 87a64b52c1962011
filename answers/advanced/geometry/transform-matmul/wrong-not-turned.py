# loses: transform-matmul-values, transform-matmul-sizes, transform-matmul-no-loop
# says: These are not turned at all.
# hint: 1
def transform_matmul(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by matrix products."""
    return placed(S)
