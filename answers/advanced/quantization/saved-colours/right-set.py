# way: A set of tuples, in plain Python: slow, but nobody has to think of axes.
def saved_colours(image, path):
    iio.imwrite(Path(path), image)
    return len({tuple(pixel) for row in iio.imread(Path(path)).tolist() for pixel in row})
