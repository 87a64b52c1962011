# loses: transform-complex-values, transform-complex-sizes
# says: expected shape (3, 4, 2), got shape (3, 4, 1)
# hint: 3
def transform_complex(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by complex numbers."""
    z = placed(S).view(np.complex128)
    return z * np.exp(1j * S["rotate"])[:, None, None]
