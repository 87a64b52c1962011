# loses: transform-complex-values, transform-complex-sizes
# says: These turn the other way, clockwise.
# hint: 2
def transform_complex(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by complex numbers."""
    z = placed(S).view(np.complex128)
    return (z * np.exp(-1j * S["rotate"])[:, None, None]).view(np.float64)
