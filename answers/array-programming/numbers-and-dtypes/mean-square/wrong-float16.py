# loses: mean-square-values, mean-square-large
# says: expected
def mean_square(photo):
    return float(np.mean(photo.astype(np.float16) ** 2))
