# loses: unique-colours-photograph
# says: changed it
# hint: 3
def unique_colours(image):
    pixels = image.reshape(-1, 3)
    order = np.lexsort(pixels.T[::-1])
    image[...] = pixels[order].reshape(image.shape)
    return np.unique(image.reshape(-1, 3), axis=0, return_counts=True)
