# loses: paint-image-no-loop
# says: once per element
# hint: 1
def paint(labels, palette, height, width):
    image = np.zeros((height * width, 3), dtype=np.uint8)
    for index, colour in enumerate(np.round(palette)):
        image[labels == index] = colour
    return image.reshape(height, width, 3)
