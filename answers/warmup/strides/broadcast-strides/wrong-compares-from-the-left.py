# loses: broadcast-strides-values
# says: got (0, 0, 0)
# hint: 2
def broadcast_strides(shape, strides, new_shape):
    extra = len(new_shape) - len(shape)
    kept = tuple(s if n == m else 0 for n, m, s in zip(shape, new_shape, strides))
    return (0,) * extra + kept
