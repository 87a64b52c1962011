# way: With `byte_offset` of step 1: the start is the offset of an index, so no new formula is needed.
def sliced_layout(shape, strides, steps):
    first = tuple(n - 1 if step < 0 else 0 for n, step in zip(shape, steps))
    return (byte_offset(first, strides), tuple(map(int.__mul__, strides, steps)))
