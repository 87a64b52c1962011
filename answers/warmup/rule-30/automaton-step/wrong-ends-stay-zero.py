# loses: automaton-step-rule-30, automaton-step-ends
# says: The cells at the ends became 0
# hint: 1
def next_row(row, rule=30):
    new = np.zeros_like(row)
    new[1:-1] = rule_table(rule)[sliding_window_view(row, 3) @ np.array([4, 2, 1])]
    return new
