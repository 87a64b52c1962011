# loses: unique-colours-values, unique-colours-photograph
# says: the counts: expected shape (3,), got shape (4,)
# hint: 3
def unique_colours(image):
    return np.unique(image.reshape(-1, 3), axis=0, return_inverse=True)
