# loses: byte-offset-values, byte-offset-edges
# says: raised ValueError
# hint: 2
def byte_offset(index, strides):
    i, j = index
    return i * strides[0] + j * strides[1]
