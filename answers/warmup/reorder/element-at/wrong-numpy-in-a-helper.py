# loses: element-at-alone
# says: Here you should do without NumPy
# hint: 2
def table_of(buffer, shape, dtype, order):
    return np.frombuffer(buffer, dtype).reshape(shape, order=order)


def element_at(buffer, shape, dtype, order, index):
    if not all(0 <= i < n for i, n in zip(index, shape)):
        raise IndexError(index)
    return table_of(buffer, shape, dtype, order)[index].item()
