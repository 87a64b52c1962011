# loses: transposed-strides-values
# says: The strides are as before
def transposed_strides(strides, axes):
    return strides
