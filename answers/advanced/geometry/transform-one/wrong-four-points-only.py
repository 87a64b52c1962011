# loses: transform-one-steps, transform-one-input
# says: raised IndexError
def transform_one(points, scale, translate, rotate):
    """Return the points scaled, then translated, then rotated about the origin."""
    result = np.zeros((4, 2))
    x, y = (scale * points + translate).T
    c, s = np.cos(rotate), np.sin(rotate)
    for i in range(4):
        result[i] = c * x[i] - s * y[i], s * x[i] + c * y[i]
    return result
