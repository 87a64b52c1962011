# way: (p − q)² is p² − 2pq + q², and p² is the same for all colours: a matrix product, and no third axis.
def nearest_colour(pixels, palette):
    p, q = pixels.astype(float), palette.astype(float)
    scores = (q**2).sum(axis=1) - 2 * p @ q.T  # the square of the pixel is the same for all
    return scores.argmin(axis=1)
