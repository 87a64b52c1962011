# loses: sliced-layout-strides
# says: expected (32, -24), got (-32, -24)
# hint: 1
def sliced_layout(shape, strides, steps):
    first = [n - 1 if step < 0 else 0 for n, step in zip(shape, steps)]
    start = sum(i * s for i, s in zip(first, strides))
    return start, tuple(abs(s) * step for s, step in zip(strides, steps))
