# loses: mean-square-values, mean-square-large
# says: expected a float, 31881.25, got an array of shape ()
def mean_square(photo):
    return np.array(np.mean(photo.astype(np.int64) ** 2))
