# way: A half is added and the rest cut off: the assignment to an array of `uint8` changes the dtype.
def paint(labels, palette, height, width):
    image = np.empty((height * width, 3), dtype=np.uint8)
    image[...] = np.floor(palette[labels] + 0.5)
    return image.reshape(height, -1, 3)
