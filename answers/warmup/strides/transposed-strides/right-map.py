# way: With `map`: each number of an axis becomes the stride of that axis, in one line.
def transposed_strides(strides, axes):
    return tuple(map(strides.__getitem__, axes))
