# loses: transform-complex-values, transform-complex-sizes
# says: These turn the other way, clockwise.
def transform_complex(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by complex numbers."""
    P = placed(S)
    z = (P[..., 1] + 1j * P[..., 0]) * np.exp(1j * S["rotate"])[:, None]
    return np.stack([z.imag, z.real], axis=-1)
