# loses: transform-one-steps, transform-one-input, transform-loop-values, transform-loop-sizes
# says: changed it
# hint: 1
def transform_one(points, scale, translate, rotate):
    """Return the points scaled, then translated, then rotated about the origin."""
    points = points.astype(np.float64, copy=False)
    points *= scale
    points += np.asarray(translate)
    x, y = points.T.copy()
    c, s = np.cos(rotate), np.sin(rotate)
    return np.stack([c * x - s * y, s * x + c * y], axis=1)
