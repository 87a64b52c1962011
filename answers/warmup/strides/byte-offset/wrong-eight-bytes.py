# loses: byte-offset-values, byte-offset-edges
# says: expected 147, got 120
# hint: 2
def byte_offset(index, strides):
    return 8 * sum(i * (stride // 8) for i, stride in zip(index, strides))
