# loses: byte-offset-values, byte-offset-edges
# says: expected 72, got 32
def byte_offset(index, strides):
    return sum((i - 1) * s for i, s in zip(index, strides))
