def nearest(points, centroids):
    xp = points.__array_namespace__()
    squares = xp.square(xp.expand_dims(points, axis=1) - xp.expand_dims(centroids, axis=0))
    return xp.argmin(xp.sum(squares, axis=2), axis=1)
