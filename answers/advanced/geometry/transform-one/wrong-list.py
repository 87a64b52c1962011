# loses: transform-one-steps, transform-one-input
# says: np.array(...) turns it into an array
# hint: 3
def transform_one(points, scale, translate, rotate):
    """Return the points scaled, then translated, then rotated about the origin."""
    x, y = (scale * points + translate).T
    c, s = np.cos(rotate), np.sin(rotate)
    return [(c * a - s * b, s * a + c * b) for a, b in zip(x, y)]
