# way: By recursion: the first axis takes the itemsize, and the rest is an array of larger elements.
def contiguous_strides(shape, itemsize, order):
    if order == "C":
        return contiguous_strides(shape[::-1], itemsize, "F")[::-1]
    if not shape:
        return ()
    if 0 in shape:
        return (0,) * len(shape)
    return (itemsize, *contiguous_strides(shape[1:], itemsize * shape[0], "F"))
