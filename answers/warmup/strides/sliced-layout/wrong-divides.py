# loses: sliced-layout-strides
# says: The step multiplies the stride
# hint: 1
def sliced_layout(shape, strides, steps):
    start = sum((n - 1) * s for n, s, step in zip(shape, strides, steps) if step < 0)
    return start, tuple(s // step for s, step in zip(strides, steps))
