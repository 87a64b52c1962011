# loses: saved-colours-png, saved-colours-jpeg
# says: This is the number of pixels
# hint: 2
def saved_colours(image, path):
    iio.imwrite(path, image)
    return len(iio.imread(path).reshape(-1, 3))
