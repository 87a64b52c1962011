# way: As a dot product: that is what the formula is, and `dtype=np.int64` keeps it one of integers, even of nothing.
def byte_offset(index, strides):
    return int(np.dot(np.array(index, dtype=np.int64), np.array(strides, dtype=np.int64)))
