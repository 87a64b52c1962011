# loses: saved-colours-png, saved-colours-jpeg
# says: There is no file at `path`
# hint: 1
def saved_colours(image, path):
    return len(np.unique(image.reshape(-1, 3), axis=0))
