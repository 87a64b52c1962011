# loses: mean-square-values, mean-square-large
# says: This is the square of the mean
def mean_square(photo):
    return float(np.mean(photo) ** 2)
