# loses: nearest-numpy
# says: far from the origin
def nearest(points, centroids):
    xp = namespace(points)
    # (p - c)**2 is p**2 - 2 * p * c + c**2, and p**2 is the same for all centroids
    return xp.argmin(xp.sum(centroids**2, axis=1)[None, :] - 2 * (points @ centroids.T), axis=1)
