# loses: automaton-step-input
# says: changed it
# hint: 2
def next_row(row, rule=30):
    row[:] = rule_table(rule)[neighbourhoods(row)]
    return row.copy()
