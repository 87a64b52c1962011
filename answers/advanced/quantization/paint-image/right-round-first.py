# way: Labels in the shape of the picture: the colours arrive in their places, and nothing is reshaped at the end.
def paint(labels, palette, height, width):
    colours = np.rint(palette).astype(np.uint8)
    return colours[labels.reshape(height, width)]
