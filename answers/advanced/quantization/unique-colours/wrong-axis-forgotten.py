# loses: unique-colours-values, unique-colours-photograph
# says: A colour is a row of three numbers
# hint: 2
def unique_colours(image):
    return np.unique(image, return_counts=True)
