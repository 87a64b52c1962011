# loses: automaton-step-input
# says: uses `map`.
# hint: 2
def next_row(row, rule=30):
    table = [rule >> k & 1 for k in range(8)]
    wide = np.pad(row, 1)
    numbers = 4 * wide[:-2] + 2 * wide[1:-1] + wide[2:]
    return np.array(list(map(table.__getitem__, numbers.tolist())), dtype=np.uint8)
