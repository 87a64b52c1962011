# loses: paint-image-values
# says: expected dtype uint8, got dtype float64
# hint: 2
def paint(labels, palette, height, width):
    return np.round(palette.astype(float))[labels].reshape(height, width, 3)
