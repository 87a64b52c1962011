# loses: transform-loop-values
# says: this step asks for a loop over the squares
# hint: 1
def transform_loop(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by a loop."""
    c, s = np.cos(S["rotate"])[:, None], np.sin(S["rotate"])[:, None]
    x, y = np.moveaxis(S["scale"][:, None, None] * S["points"] + S["translate"][:, None], 2, 0)
    return np.stack([c * x - s * y, s * x + c * y], axis=-1)
