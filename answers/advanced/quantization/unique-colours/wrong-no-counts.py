# loses: unique-colours-values, unique-colours-photograph
# says: should return a tuple of two arrays
# hint: 3
def unique_colours(image):
    return np.unique(image.reshape(-1, 3), axis=0)
