# loses: broadcast-strides-values
# says: There is one stride for each axis of new_shape
# hint: 1
def broadcast_strides(shape, strides, new_shape):
    return tuple(0 if n == 1 else s for n, s in zip(shape, strides))
