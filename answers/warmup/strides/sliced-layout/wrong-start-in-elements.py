# loses: sliced-layout-start
# says: This counts elements. The start is a number of bytes.
# hint: 3
def sliced_layout(shape, strides, steps):
    first = [n - 1 if step < 0 else 0 for n, step in zip(shape, steps)]
    start = 0
    for i, n in zip(first, shape):
        start = start * n + i
    return start, tuple(s * step for s, step in zip(strides, steps))
