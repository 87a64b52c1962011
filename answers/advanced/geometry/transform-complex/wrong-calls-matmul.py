# loses: transform-complex-no-loop
# says: This step is about complex numbers
# hint: 1
def transform_complex(S):
    """Return the transformed points of all squares, shape (n, 4, 2)."""
    return transform_matmul(S)
