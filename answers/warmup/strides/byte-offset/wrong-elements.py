# loses: byte-offset-values, byte-offset-edges
# says: This counts elements. Count bytes.
# hint: 1
def byte_offset(index, strides):
    return sum(i * s for i, s in zip(index, strides)) // 8
