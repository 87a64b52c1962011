# loses: paint-image-values
# says: They should run along the rows
# hint: 1
def paint(labels, palette, height, width):
    return np.round(palette).astype(np.uint8)[labels.reshape(height, width, order="F")]
