def mean_square(photo):
    return float(np.mean(photo.astype(np.int64) ** 2))
