# loses: transform-complex-values, transform-complex-sizes
# says: expected shape (3, 4, 2), got shape (2, 3, 4)
# hint: 3
def transform_complex(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by complex numbers."""
    P = placed(S)
    z = (P[..., 0] + 1j * P[..., 1]) * np.exp(1j * S["rotate"])[:, None]
    return np.stack([z.real, z.imag])
