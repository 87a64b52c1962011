# loses: saved-colours-jpeg
# says: too many values to unpack
def saved_colours(image, path):
    name, ending = path.split(".")
    iio.imwrite(name + "." + ending, image)
    return len(np.unique(iio.imread(path).reshape(-1, 3), axis=0))
