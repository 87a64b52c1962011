# loses: saved-colours-png
# says: is not a PNG
# hint: 1
def saved_colours(image, path):
    iio.imwrite(path, image, extension=".jpg")
    return len(np.unique(iio.imread(path, extension=".jpg").reshape(-1, 3), axis=0))
