# loses: transform-matmul-no-loop
# says: does not use `@`
# hint: 3
def transform_matmul(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by matrix products."""
    return transform_einsum(S)
