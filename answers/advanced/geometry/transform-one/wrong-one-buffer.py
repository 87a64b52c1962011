# loses: transform-one-input
# says: Two calls give the very same array
buffer = np.empty((100, 2))


def transform_one(points, scale, translate, rotate):
    """Return the points scaled, then translated, then rotated about the origin."""
    result = buffer[: len(points)]
    x, y = (scale * points + translate).T
    result[:, 0] = x * np.cos(rotate) - y * np.sin(rotate)
    result[:, 1] = x * np.sin(rotate) + y * np.cos(rotate)
    return result
