# loses: transform-one-steps, transform-one-input, transform-loop-values, transform-loop-sizes
# says: the points, only
# hint: 3
def transform_one(points, scale, translate, rotate):
    """Return the points scaled, then translated, then rotated about the origin."""
    x, y = (scale * points + translate).T
    c, s = np.cos(rotate), np.sin(rotate)
    return np.stack([c * x - s * y, c * x + s * y], axis=1)
