# loses: transposed-strides-values
# says: Strides are a tuple
def transposed_strides(strides, axes):
    return [strides[a] for a in axes]
