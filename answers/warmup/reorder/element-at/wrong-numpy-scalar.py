# loses: element-at-floats, element-at-alone
# says: should return a Python float, not float64
# hint: 2
def element_at(buffer, shape, dtype, order, index):
    """Return the element at index of a dump, as a Python int or float."""
    for i, n in zip(index, shape):
        if not 0 <= i < n:
            raise IndexError(f"{i} is not in 0 ... {n - 1}")
    return np.frombuffer(buffer, dtype).reshape(shape, order=order)[index]
