# loses: transform-complex-no-loop
# says: This step is about complex numbers
# hint: 1
def transform_complex(S):
    """Return the transformed points of all squares, shape (n, 4, 2)."""
    P, c, s = placed(S), np.cos(S["rotate"])[:, None], np.sin(S["rotate"])[:, None]
    x, y = P[..., 0], P[..., 1]
    return np.stack([c * x - s * y, s * x + c * y], axis=-1)
