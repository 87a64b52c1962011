# loses: mean-square-large
# says: runs once per element
# hint: 3
def mean_square(photo):
    return sum(value * value for value in photo.ravel().tolist()) / photo.size
