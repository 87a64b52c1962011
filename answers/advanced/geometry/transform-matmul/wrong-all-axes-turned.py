# loses: transform-matmul-values, transform-matmul-sizes, transform-matmul-no-loop
# says: raised ValueError
# hint: 2
def transform_matmul(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by matrix products."""
    return placed(S) @ rotation_matrices(S["rotate"]).T
