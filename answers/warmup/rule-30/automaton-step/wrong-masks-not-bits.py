# loses: automaton-step-rule-30, automaton-step-any-rule, automaton-step-ends, automaton-step-input
# says: expected 1, got 2
# hint: 1
def next_row(row, rule=30):
    return (rule & 2 ** neighbourhoods(row).astype(int)).astype(np.uint8)
