def paint(labels, palette, height, width):
    colours = np.rint(palette).astype(np.uint8)
    return colours[labels.reshape(height, width)]
