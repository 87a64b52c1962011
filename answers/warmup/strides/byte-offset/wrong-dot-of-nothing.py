# loses: byte-offset-edges
# says: expected an int, 0, got a float
# hint: 3
def byte_offset(index, strides):
    return np.dot(index, strides)
