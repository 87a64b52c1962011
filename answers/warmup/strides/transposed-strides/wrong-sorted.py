# loses: transposed-strides-values
# says: transposed_strides((96, 32, 8), (1, 2, 0)): expected (32, 8, 96), got (8, 32, 96)
# hint: 2
def transposed_strides(strides, axes):
    return tuple(sorted(strides))
