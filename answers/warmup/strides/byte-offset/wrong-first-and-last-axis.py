# loses: byte-offset-values
# says: expected 147
# hint: 2
def byte_offset(index, strides):
    if not index:
        return 0
    if len(index) == 1:
        return index[0] * strides[0]
    return index[0] * strides[0] + index[-1] * strides[-1]
