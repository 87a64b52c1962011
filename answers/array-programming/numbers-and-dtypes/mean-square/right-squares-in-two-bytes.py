# way: A square fits into two bytes, and the mean accumulates in float64 by itself.
def mean_square(photo):
    return np.mean(np.square(photo, dtype=np.uint16))
