# loses: transposed-strides-values
# says: The strides are as before
# hint: 2
def transposed_strides(strides, axes):
    return strides
