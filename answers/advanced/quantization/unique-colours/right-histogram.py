# way: One bin for each possible colour: nothing is sorted, and the price is up to 134 MB of memory.
def unique_colours(image):
    r, g, b = np.moveaxis(image.astype(np.intp), -1, 0)
    histogram = np.bincount(((r << 16) | (g << 8) | b).ravel())
    codes = np.flatnonzero(histogram)
    colours = np.array(np.unravel_index(codes, (256, 256, 256))).T.astype(np.uint8)
    return colours, histogram[codes]
