def sliced_layout(shape, strides, steps):
    """Return (start, strides) of the view Z[::a, ::b, ...], where steps is (a, b, ...)."""
    shape, strides, steps = np.array(shape), np.array(strides), np.array(steps)
    first = np.where(steps < 0, shape - 1, 0)
    return (first * strides).sum(), tuple(strides * steps)
