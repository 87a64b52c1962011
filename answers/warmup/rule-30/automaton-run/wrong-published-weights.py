# loses: automaton-run-rule-30, automaton-run-any-rule
# says: This is the mirror image
# hint: 2
def evolve(row, rows, rule=30):
    Z = np.zeros((rows, len(row)), dtype=np.uint8)
    Z[0] = row
    for i in range(1, rows):
        Z[i] = rule_table(rule)[sliding_window_view(np.pad(Z[i - 1], 1), 3) @ np.array([1, 2, 4])]
    return Z
