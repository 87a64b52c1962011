# loses: nearest-no-name
# says: the Python code runs once per element
# hint: 2
def nearest(points, centroids):
    xp = namespace(points)
    rows = [points[i : i + 1, :] - centroids for i in range(points.shape[0])]
    return xp.stack([xp.argmin(xp.sum(row**2, axis=1)) for row in rows])
