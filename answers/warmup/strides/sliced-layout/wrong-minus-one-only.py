# loses: sliced-layout-start
# says: The start of sliced_layout((3, 4), (32, 8), (-2, -3)): expected 88, got 0
# hint: 2
def sliced_layout(shape, strides, steps):
    start = sum((n - 1) * s for n, s, step in zip(shape, strides, steps) if step == -1)
    return start, tuple(s * step for s, step in zip(strides, steps))
