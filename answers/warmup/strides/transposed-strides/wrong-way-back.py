# loses: transposed-strides-values
# says: This is the way back
# hint: 1
def transposed_strides(strides, axes):
    new = [0] * len(axes)
    for place, axis in enumerate(axes):
        new[axis] = strides[place]
    return tuple(new)
