def transposed_strides(strides, axes):
    return tuple(map(strides.__getitem__, axes))
