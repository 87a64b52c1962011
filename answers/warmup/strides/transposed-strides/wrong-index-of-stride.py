# loses: transposed-strides-values
# says: expected (8, 24, 8), got
def transposed_strides(strides, axes):
    return tuple(sorted(strides, key=lambda stride: axes.index(strides.index(stride))))
