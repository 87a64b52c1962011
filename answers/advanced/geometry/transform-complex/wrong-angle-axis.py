# loses: transform-complex-values, transform-complex-sizes, transform-complex-no-loop
# says: raised ValueError
# hint: 2
def transform_complex(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by complex numbers."""
    P = placed(S)
    z = (P[..., 0] + 1j * P[..., 1]) * np.exp(1j * S["rotate"])
    return np.stack([z.real, z.imag], axis=-1)
