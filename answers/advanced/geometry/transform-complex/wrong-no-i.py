# loses: transform-complex-values, transform-complex-sizes
# says: three squares, turned by 0
# hint: 2
def transform_complex(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by complex numbers."""
    z = placed(S).view(np.complex128)
    return (z * np.exp(S["rotate"])[:, None, None]).view(np.float64)
