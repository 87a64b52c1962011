# loses: sliced-layout-strides, sliced-layout-start
# says: expected a tuple, (-32, 16), got an int, 16
def sliced_layout(shape, strides, steps):
    return tuple(s * step for s, step in zip(strides, steps))
