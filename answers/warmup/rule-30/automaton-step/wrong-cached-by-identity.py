# loses: automaton-step-input
# says: the inner cells after the same array with row[3] = 1
known = {}


def next_row(row, rule=30):
    if (id(row), rule) not in known:
        table = np.array([rule >> k & 1 for k in range(8)], dtype=np.uint8)
        wide = np.pad(row, 1)
        known[id(row), rule] = row, table[4 * wide[:-2] + 2 * wide[1:-1] + wide[2:]]
    return known[id(row), rule][1]
