def transposed_strides(strides, axes):
    new = [0] * len(axes)
    for place, axis in enumerate(axes):
        new[place] = strides[axis]
    return tuple(new)
