# loses: unique-colours-photograph
# says: unique_colours` changed it
def unique_colours(image):
    pixels = image.reshape(-1, 3)
    pixels[...] = pixels[np.lexsort(pixels.T[::-1])]
    new = np.append(True, (pixels[1:] != pixels[:-1]).any(axis=1))
    counts = np.diff(np.append(np.flatnonzero(new), len(pixels)))
    return pixels[new], counts
