# loses: automaton-step-input
# says: the inner cells after 1,000 cells
def next_row(row, rule=30):
    places = np.arange(len(row)).astype(np.uint8).astype(int)
    table = np.array([rule >> k & 1 for k in range(8)], dtype=np.uint8)
    wide = np.pad(row, 1)
    return table[4 * wide[places] + 2 * wide[places + 1] + wide[places + 2]]
