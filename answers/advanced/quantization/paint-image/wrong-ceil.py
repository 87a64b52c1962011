# loses: paint-image-values
# says: The decimals were rounded up
# hint: 2
def paint(labels, palette, height, width):
    return np.ceil(palette).astype(np.uint8)[labels].reshape(height, width, 3)
