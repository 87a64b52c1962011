# loses: contiguous-strides-c, contiguous-strides-large
# says: Unable to allocate
# hint: 1
def contiguous_strides(shape, itemsize, order):
    return np.empty(shape, dtype=f"V{itemsize}", order=order).strides
