# loses: dump-bytes, dump-any-strides
# says: should be a bytes object, not NoneType
# hint: 1
def dump(Z, dtype, order):
    Z.astype(dtype).tobytes(order)
