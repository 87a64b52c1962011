def transform_one(points, scale, translate, rotate):
    """Return the points scaled, then translated, then rotated about the origin."""
    tx, ty = translate
    result = np.zeros((len(points), 2))
    for i, (x, y) in enumerate(points):
        x, y = scale * x + tx, scale * y + ty
        result[i, 0] = x * math.cos(rotate) - y * math.sin(rotate)
        result[i, 1] = x * math.sin(rotate) + y * math.cos(rotate)
    return result
