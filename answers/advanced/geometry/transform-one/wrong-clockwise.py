# loses: transform-one-steps, transform-loop-values, transform-loop-sizes
# says: This is a turn the other way, clockwise.
# hint: 3
def transform_one(points, scale, translate, rotate):
    """Return the points scaled, then translated, then rotated about the origin."""
    x, y = (scale * points + translate).T
    c, s = np.cos(rotate), np.sin(rotate)
    return np.stack([c * x + s * y, -s * x + c * y], axis=1)
