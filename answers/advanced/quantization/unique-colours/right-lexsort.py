# way: Sort, then look where a row differs from the one before: what `np.unique` does, step by step.
def unique_colours(image):
    pixels = image.reshape(-1, 3)
    pixels = pixels[np.lexsort(pixels.T[::-1])]
    new = np.ones(len(pixels), dtype=bool)
    new[1:] = (pixels[1:] != pixels[:-1]).any(axis=1)
    first = np.flatnonzero(new)
    counts = np.diff(first, append=len(pixels))
    return pixels[first], counts
