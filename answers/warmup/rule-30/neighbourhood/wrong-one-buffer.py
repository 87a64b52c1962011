# loses: neighbourhood-values
# says: the first inner numbers, after a second call
buffers = {}


def neighbourhoods(row):
    numbers = buffers.setdefault(len(row), np.empty(len(row), dtype=np.int64))
    wide = np.pad(row, 1)
    numbers[:] = 4 * wide[:-2] + 2 * wide[1:-1] + wide[2:]
    return numbers
