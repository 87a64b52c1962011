# loses: unique-colours-values, unique-colours-photograph
# says: the colours: expected shape (3, 3), got shape (2, 2, 3)
# hint: 1
def unique_colours(image):
    return np.unique(image, axis=0, return_counts=True)
