def unique_colours(image):
    pixels = image.reshape(-1, image.shape[-1])
    colours, counts = np.unique(pixels, axis=0, return_counts=True)
    return colours, counts
