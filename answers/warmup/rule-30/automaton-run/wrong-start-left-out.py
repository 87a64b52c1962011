# loses: automaton-run-rule-30, automaton-run-any-rule, automaton-run-input
# says: Row 0 is not the start
# hint: 1
def evolve(row, rows, rule=30):
    Z = np.zeros((rows, len(row)), dtype=np.uint8)
    for i in range(rows):
        row = next_row(row, rule)
        Z[i] = row
    return Z
