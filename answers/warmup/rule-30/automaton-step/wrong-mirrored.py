# loses: automaton-step-rule-30, automaton-step-any-rule, automaton-step-ends, automaton-step-input
# says: This is the mirror image
# hint: 1
def next_row(row, rule=30):
    windows = sliding_window_view(np.pad(row, 1), 3)
    return rule_table(rule)[windows @ np.array([1, 2, 4])]
