# loses: byte-offset-values, byte-offset-edges
# says: byte_offset((2, 1), (32, 8)): expected 72, got 64
# hint: 2
def byte_offset(index, strides):
    return sum(index[axis] * strides[axis] for axis in range(len(index) - 1))
