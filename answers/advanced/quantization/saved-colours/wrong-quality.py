# loses: saved-colours-jpeg
# says: default settings
# hint: 1
def saved_colours(image, path):
    if path.endswith(".jpg"):
        iio.imwrite(path, image, quality=100)
    else:
        iio.imwrite(path, image)
    return len(np.unique(iio.imread(path).reshape(-1, 3), axis=0))
