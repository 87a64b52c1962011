# way: Counted: there are only 256 pixels, so it is enough to know how often each occurs.
def mean_square(photo):
    counts = np.bincount(photo.ravel(), minlength=256)
    return float(counts @ (np.arange(256, dtype=np.float64) ** 2) / photo.size)
