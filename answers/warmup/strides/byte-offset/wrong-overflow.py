# loses: byte-offset-edges
# says: raised OverflowError
def byte_offset(index, strides):
    return int((np.array(index, dtype=np.int32) * np.array(strides, dtype=np.int32)).sum())
