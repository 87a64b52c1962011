# loses: paint-image-values
# says: The decimals were cut off
# hint: 2
def paint(labels, palette, height, width):
    return palette.astype(np.uint8)[labels].reshape(height, width, 3)
