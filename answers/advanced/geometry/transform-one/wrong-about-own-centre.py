# loses: transform-one-steps, transform-one-input, transform-loop-values, transform-loop-sizes
# says: The translation was not rotated.
# hint: 1
def transform_one(points, scale, translate, rotate):
    """Return the points scaled, then translated, then rotated about the origin."""
    centre = np.asarray(translate)
    x, y = (scale * points).T
    c, s = np.cos(rotate), np.sin(rotate)
    return np.stack([c * x - s * y + centre[0], s * x + c * y + centre[1]], axis=1)
