# loses: sliced-layout-start
# says: A negative step begins at the last element of its axis
# hint: 2
def sliced_layout(shape, strides, steps):
    return 0, tuple(s * step for s, step in zip(strides, steps))
