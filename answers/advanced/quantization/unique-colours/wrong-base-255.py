# loses: unique-colours-values
# says: Each number has 256 values
def unique_colours(image):
    pixels = image.reshape(-1, 3).astype(np.int64)
    numbers = pixels @ np.array([255**2, 255, 1])
    _, first, counts = np.unique(numbers, return_index=True, return_counts=True)
    return image.reshape(-1, 3)[first], counts
