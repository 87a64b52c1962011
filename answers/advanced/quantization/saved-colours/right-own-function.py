# way: With your own `unique_colours`: what is written and tested once is used again.
def saved_colours(image, path):
    iio.imwrite(path, image)
    colours, counts = unique_colours(iio.imread(path))
    return len(counts)
