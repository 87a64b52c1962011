# way: With a matrix: the points are rows, so they are multiplied by the transposed rotation.
def transform_one(points, scale, translate, rotate):
    """Return the points scaled, then translated, then rotated about the origin."""
    c, s = np.cos(rotate), np.sin(rotate)
    R = np.array([[c, -s], [s, c]])
    return (points * scale + np.asarray(translate)) @ R.T
