# loses: saved-colours-png, saved-colours-jpeg
# says: There is no file at `path`
# hint: 1
def saved_colours(image, path):
    iio.imwrite(path, image)
    count = len(np.unique(iio.imread(path).reshape(-1, 3), axis=0))
    Path(path).unlink()
    return count
