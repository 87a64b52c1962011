def broadcast_strides(shape, strides, new_shape):
    kept = tuple(0 if n == 1 else s for n, s in zip(shape, strides))
    return (0,) * (len(new_shape) - len(shape)) + kept
