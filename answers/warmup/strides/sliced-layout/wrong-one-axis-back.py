# loses: sliced-layout-start
# says: expected 88, got 64
# hint: 3
def sliced_layout(shape, strides, steps):
    start = 0
    for n, s, step in zip(shape, strides, steps):
        if step < 0:
            start = (n - 1) * s
            break
    return start, tuple(s * step for s, step in zip(strides, steps))
