# loses: saved-colours-jpeg
# says: is not a JPEG
# hint: 1
def saved_colours(image, path):
    iio.imwrite(path, image, extension=".png")
    return len(np.unique(iio.imread(path, extension=".png").reshape(-1, 3), axis=0))
