# loses: broadcast-strides-values
# says: The axis of length 1 is stretched: its stride is 0
# hint: 2
def broadcast_strides(shape, strides, new_shape):
    return (0,) * (len(new_shape) - len(shape)) + strides
