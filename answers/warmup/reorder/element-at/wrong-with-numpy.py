# loses: element-at-alone
# says: Here you should do without NumPy.
# hint: 2
def element_at(buffer, shape, dtype, order, index):
    """Return the element at index of a dump, as a Python int or float."""
    if not all(0 <= i < n for i, n in zip(index, shape)):
        raise IndexError(f"no element {index} in an array of shape {shape}")
    return np.frombuffer(buffer, dtype).reshape(shape, order=order)[index].item()
