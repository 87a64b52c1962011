# loses: sliced-layout-strides
# says: its stride is negative
# hint: 1
def sliced_layout(shape, strides, steps):
    start = sum((n - 1) * s for n, s, step in zip(shape, strides, steps) if step < 0)
    return start, tuple(s * abs(step) for s, step in zip(strides, steps))
