# loses: sliced-layout-start
# says: The start of sliced_layout((3, 4), (32, 8), (-1, 2)): expected 64, got 88
# hint: 2
def sliced_layout(shape, strides, steps):
    start = 0
    if any(step < 0 for step in steps):
        start = sum((n - 1) * s for n, s in zip(shape, strides))
    return start, tuple(s * step for s, step in zip(strides, steps))
