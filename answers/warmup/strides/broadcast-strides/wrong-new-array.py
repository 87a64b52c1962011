# loses: broadcast-strides-values
# says: A broadcast view repeats memory: it has zeros
# hint: 2
def broadcast_strides(shape, strides, new_shape):
    return contiguous_strides(new_shape, strides[-1] if strides else 8, "C")
