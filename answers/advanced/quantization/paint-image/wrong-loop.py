# loses: paint-image-no-loop
# says: the Python code runs once per element
# hint: 1
def paint(labels, palette, height, width):
    image = np.zeros((height, width, 3), dtype=np.uint8)
    for i, label in enumerate(labels):
        image[i // width, i % width] = np.round(palette[label])
    return image
