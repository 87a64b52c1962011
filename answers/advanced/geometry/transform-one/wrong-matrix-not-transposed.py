# loses: transform-one-steps, transform-loop-values, transform-loop-sizes
# says: This is a turn the other way, clockwise.
# hint: 3
def transform_one(points, scale, translate, rotate):
    """Return the points scaled, then translated, then rotated about the origin."""
    c, s = np.cos(rotate), np.sin(rotate)
    R = np.array([[c, -s], [s, c]])
    return (scale * points + np.asarray(translate)) @ R
