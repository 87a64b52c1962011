# loses: transform-one-steps, transform-one-input, transform-loop-values, transform-loop-sizes
# says: the points, only rotated by a quarter turn
def transform_one(points, scale, translate, rotate):
    """Return the points scaled, then translated, then rotated about the origin."""
    x, y = (scale * points + translate).T
    rotate = np.deg2rad(rotate)
    c, s = np.cos(rotate), np.sin(rotate)
    return np.stack([c * x - s * y, s * x + c * y], axis=1)
