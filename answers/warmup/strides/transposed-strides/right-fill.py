# way: With a list that is filled place by place: you see which axis goes where, and which way is the way back.
def transposed_strides(strides, axes):
    new = [0] * len(axes)
    for place, axis in enumerate(axes):
        new[place] = strides[axis]
    return tuple(new)
