# loses: transposed-strides-values
# says: This reverses the axes
# hint: 2
def transposed_strides(strides, axes):
    return strides[::-1]
