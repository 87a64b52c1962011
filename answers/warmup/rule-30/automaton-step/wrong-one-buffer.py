# loses: automaton-step-input
# says: the first result, after a second call
buffers = {}


def next_row(row, rule=30):
    new = buffers.setdefault(len(row), np.empty(len(row), dtype=np.uint8))
    table = np.array([rule >> k & 1 for k in range(8)], dtype=np.uint8)
    wide = np.pad(row, 1)
    new[:] = table[4 * wide[:-2] + 2 * wide[1:-1] + wide[2:]]
    return new
