# loses: mean-square-values, mean-square-large
# says: The products wrapped around
# hint: 1
def mean_square(photo):
    flat = photo.ravel()
    return float(flat @ flat) / flat.size
