def byte_offset(index, strides):
    return sum(i * s for i, s in zip(index, strides))
