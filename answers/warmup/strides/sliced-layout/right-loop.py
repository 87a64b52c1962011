# way: With `range`: `range(length)[::step][0]` knows itself where a slice begins.
def sliced_layout(shape, strides, steps):
    start = 0
    new_strides = ()
    for length, stride, step in zip(shape, strides, steps):
        # range knows where a slice begins
        start += range(length)[::step][0] * stride
        new_strides += (stride * step,)
    return start, new_strides
