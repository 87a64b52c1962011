# loses: broadcast-strides-values
# says: new ones come on the left
# hint: 1
def broadcast_strides(shape, strides, new_shape):
    kept = tuple(0 if n == 1 else s for n, s in zip(shape, strides))
    return kept + (0,) * (len(new_shape) - len(shape))
