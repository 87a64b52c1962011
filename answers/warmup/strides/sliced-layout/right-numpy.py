# way: With arrays: all axes at once, and `np.where` picks the index at which each one begins.
def sliced_layout(shape, strides, steps):
    shape, strides, steps = (np.array(t, dtype=np.int64) for t in (shape, strides, steps))
    start = np.sum(np.where(steps < 0, shape - 1, 0) * strides)
    return start, tuple(strides * steps)
