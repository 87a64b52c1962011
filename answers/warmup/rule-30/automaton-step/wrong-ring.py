# loses: automaton-step-ends
# says: no ring, and no second copy of the cells at the ends
# hint: 1
def next_row(row, rule=30):
    return rule_table(rule)[4 * np.roll(row, 1) + 2 * row + np.roll(row, -1)]
