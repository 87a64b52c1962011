# loses: byte-offset-values, byte-offset-edges
# says: Each index belongs to the stride in the same place
# hint: 2
def byte_offset(index, strides):
    return sum(i * s for i, s in zip(index, strides[::-1]))
