# loses: sliced-layout-start
# says: expected 64, got 2
def sliced_layout(shape, strides, steps):
    start = sum(n - 1 for n, s, step in zip(shape, strides, steps) if step < 0)
    return start, tuple(s * step for s, step in zip(strides, steps))
