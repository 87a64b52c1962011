# loses: mean-square-values, mean-square-large
# says: expected 31881.25
def mean_square(photo):
    return np.mean(photo.astype(np.int16) ** 2)
