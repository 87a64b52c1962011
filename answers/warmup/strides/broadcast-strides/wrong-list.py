# loses: broadcast-strides-values
# says: Strides are a tuple
# hint: 3
def broadcast_strides(shape, strides, new_shape):
    return [0] * (len(new_shape) - len(shape)) + [0 if n == 1 else s for n, s in zip(shape, strides)]
