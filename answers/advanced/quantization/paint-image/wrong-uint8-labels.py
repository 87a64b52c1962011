# loses: paint-image-values
# says: Labels above 255 do not fit
def paint(labels, palette, height, width):
    grid = labels.astype(np.uint8).reshape(height, width)
    return np.rint(palette).astype(np.uint8)[grid]
