# loses: mean-square-large
# says: Nearly right: the sum was rounded in between
# hint: 2
def mean_square(photo):
    return float(np.mean(photo.astype(np.float32) ** 2))
