def transposed_strides(strides, axes):
    return tuple(np.take(np.array(strides, dtype=np.int64), np.array(axes, dtype=np.intp)).tolist())
