# loses: transform-one-input
# says: large integer points
def transform_one(points, scale, translate, rotate):
    """Return the points scaled, then translated, then rotated about the origin."""
    if points.dtype.kind == "i":
        points = points.astype(np.int32)
    x, y = (scale * points + translate).T
    c, s = np.cos(rotate), np.sin(rotate)
    return np.stack([c * x - s * y, s * x + c * y], axis=1)
