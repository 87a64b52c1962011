# loses: transposed-strides-values
# says: This reverses the axes
def transposed_strides(strides, axes):
    return strides[::-1]
