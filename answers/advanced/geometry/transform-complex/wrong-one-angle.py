# loses: transform-complex-values, transform-complex-sizes, transform-complex-no-loop
# says: three squares, turned by 0
# hint: 2
def transform_complex(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by complex numbers."""
    return placed(S) @ rotation_matrices(S["rotate"][:1]).mT
