# loses: paint-image-values
# says: changed it
# hint: 2
def paint(labels, palette, height, width):
    np.round(palette, out=palette)
    return palette[labels].reshape(height, width, 3).astype(np.uint8)
