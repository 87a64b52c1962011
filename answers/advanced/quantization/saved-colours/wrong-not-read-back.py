# loses: saved-colours-jpeg
# says: You counted the colours of the array, not those of the file
# hint: 1
def saved_colours(image, path):
    iio.imwrite(path, image)
    return len(np.unique(image.reshape(-1, 3), axis=0))
