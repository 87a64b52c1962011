# loses: paint-image-values
# says: expected shape (2, 3, 3), got shape (6, 3)
# hint: 1
def paint(labels, palette, height, width):
    return np.round(palette).astype(np.uint8)[labels]
