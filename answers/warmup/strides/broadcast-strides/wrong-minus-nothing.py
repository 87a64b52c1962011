# loses: broadcast-strides-values
# says: broadcast_strides((), (), (2, 3))
# hint: 1
def broadcast_strides(shape, strides, new_shape):
    result = [0] * len(new_shape)
    result[-len(shape) :] = [0 if n == 1 else s for n, s in zip(shape, strides)]
    return tuple(result)
