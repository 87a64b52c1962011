# loses: transform-one-steps, transform-one-input, transform-loop-values, transform-loop-sizes
# says: The translation was not rotated. Translate first, then rotate.
# hint: 1
def transform_one(points, scale, translate, rotate):
    """Return the points scaled, then translated, then rotated about the origin."""
    x, y = (scale * points).T
    c, s = np.cos(rotate), np.sin(rotate)
    return np.stack([c * x - s * y, s * x + c * y], axis=1) + np.asarray(translate)
