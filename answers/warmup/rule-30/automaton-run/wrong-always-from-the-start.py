# loses: automaton-run-rule-30, automaton-run-any-rule
# says: Every row follows from the start
# hint: 1
def evolve(row, rows, rule=30):
    Z = np.zeros((rows, len(row)), dtype=np.uint8)
    Z[0] = row
    for i in range(1, rows):
        Z[i] = next_row(row, rule)
    return Z
