# loses: transform-one-input
# says: expected dtype float64, got dtype int64
# hint: 3
def transform_one(points, scale, translate, rotate):
    """Return the points scaled, then translated, then rotated about the origin."""
    result = np.zeros_like(points)
    x, y = (scale * points + translate).T
    c, s = np.cos(rotate), np.sin(rotate)
    result[:, 0] = c * x - s * y
    result[:, 1] = s * x + c * y
    return result
