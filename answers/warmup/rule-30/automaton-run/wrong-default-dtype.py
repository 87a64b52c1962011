# loses: automaton-run-rule-30, automaton-run-any-rule, automaton-run-input
# says: expected dtype uint8, got dtype float64
# hint: 1
def evolve(row, rows, rule=30):
    Z = np.zeros((rows, len(row)))
    Z[0] = row
    for i in range(1, rows):
        Z[i] = next_row(Z[i - 1].astype(np.uint8), rule)
    return Z
