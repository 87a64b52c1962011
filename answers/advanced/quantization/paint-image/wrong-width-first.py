# loses: paint-image-values
# says: Height comes first
# hint: 1
def paint(labels, palette, height, width):
    return np.round(palette).astype(np.uint8)[labels].reshape(width, height, 3)
