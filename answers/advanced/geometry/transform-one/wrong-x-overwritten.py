# loses: transform-one-steps, transform-loop-values, transform-loop-sizes
# says: The new y was computed from the new x.
# hint: 2
def transform_one(points, scale, translate, rotate):
    """Return the points scaled, then translated, then rotated about the origin."""
    x, y = (scale * points + translate).T
    c, s = np.cos(rotate), np.sin(rotate)
    x = c * x - s * y
    y = s * x + c * y
    return np.stack([x, y], axis=1)
