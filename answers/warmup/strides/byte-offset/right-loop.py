def byte_offset(index, strides):
    offset = 0
    for axis in range(len(index)):
        offset += index[axis] * strides[axis]
    return offset
