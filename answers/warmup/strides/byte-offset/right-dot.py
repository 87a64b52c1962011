def byte_offset(index, strides):
    return int(np.dot(np.array(index, dtype=np.int64), np.array(strides, dtype=np.int64)))
