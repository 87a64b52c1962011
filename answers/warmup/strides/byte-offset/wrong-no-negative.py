# loses: byte-offset-edges
# says: byte_offset((2, 1), (-32, 8)): expected -56, got 72
# hint: 2
def byte_offset(index, strides):
    return sum(i * abs(s) for i, s in zip(index, strides))
