# loses: automaton-step-rule-30, automaton-step-ends
# says: The cells at the ends kept their values
# hint: 1
def next_row(row, rule=30):
    new = row.copy()
    new[1:-1] = rule_table(rule)[4 * row[:-2] + 2 * row[1:-1] + row[2:]]
    return new
