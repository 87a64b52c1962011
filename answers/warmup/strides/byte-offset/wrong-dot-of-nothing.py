# loses: byte-offset-edges
# says: expected an int, 0, got a float
def byte_offset(index, strides):
    return np.dot(index, strides)
