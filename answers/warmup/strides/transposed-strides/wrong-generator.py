# loses: transposed-strides-values
# says: expected a tuple
def transposed_strides(strides, axes):
    return (strides[a] for a in axes)
