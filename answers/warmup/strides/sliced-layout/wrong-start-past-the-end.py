# loses: sliced-layout-start
# says: the last element of an axis of length n has the index n - 1
# hint: 2
def sliced_layout(shape, strides, steps):
    start = sum(n * s for n, s, step in zip(shape, strides, steps) if step < 0)
    return start, tuple(s * step for s, step in zip(strides, steps))
