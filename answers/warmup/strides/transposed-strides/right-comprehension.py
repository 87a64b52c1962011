def transposed_strides(strides, axes):
    return tuple(strides[a] for a in axes)
