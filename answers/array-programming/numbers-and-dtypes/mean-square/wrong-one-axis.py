# loses: mean-square-values, mean-square-large
# says: got an array of shape
# hint: 2
def mean_square(photo):
    return np.mean(photo.astype(np.int64) ** 2, axis=0)
