def paint(labels, palette, height, width):
    image = np.take(palette, labels, axis=0).reshape((height, width, 3))
    return np.round(image).astype(np.uint8)
