# loses: transform-complex-values, transform-complex-sizes, transform-complex-no-loop
# says: These are not turned at all.
# hint: 2
def transform_complex(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by complex numbers."""
    return placed(S)
