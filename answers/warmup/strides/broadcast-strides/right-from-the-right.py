# way: Counted from the right with negative indices: the axes line up by themselves.
def broadcast_strides(shape, strides, new_shape):
    new = [0] * len(new_shape)
    for axis in range(1, len(shape) + 1):
        if shape[-axis] > 1:
            new[-axis] = strides[-axis]
    return tuple(new)
