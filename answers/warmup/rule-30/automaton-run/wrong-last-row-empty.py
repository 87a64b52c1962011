# loses: automaton-run-rule-30, automaton-run-any-rule
# says: values are wrong
# hint: 2
def evolve(row, rows, rule=30):
    Z = np.zeros((rows, len(row)), dtype=np.uint8)
    Z[0] = row
    for i in range(1, rows - 1):
        Z[i] = next_row(Z[i - 1], rule)
    return Z
