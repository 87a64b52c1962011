# loses: saved-colours-png, saved-colours-jpeg
# says: A colour has three
# hint: 2
def saved_colours(image, path):
    iio.imwrite(path, image)
    return len(np.unique(iio.imread(path)))
