# loses: transposed-strides-values
# says: got (96, 32, 8)
# hint: 2
def transposed_strides(strides, axes):
    return tuple(strides[a - 1] for a in axes)
