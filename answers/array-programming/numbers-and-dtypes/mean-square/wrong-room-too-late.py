# loses: mean-square-values, mean-square-large
# says: The squares wrapped around
# hint: 1
def mean_square(photo):
    return np.mean((photo * photo).astype(np.int64))
