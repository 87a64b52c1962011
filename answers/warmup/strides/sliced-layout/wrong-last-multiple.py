# loses: sliced-layout-start
# says: sliced_layout((24,), (8,), (-5,)): expected 184, got 160
def sliced_layout(shape, strides, steps):
    start = sum((n - 1) // -step * -step * s for n, s, step in zip(shape, strides, steps) if step < 0)
    return start, tuple(s * step for s, step in zip(strides, steps))
