# loses: automaton-step-input
# says: changed it
def next_row(row, rule=30):
    row[:] = rule_table(rule)[neighbourhoods(row)]
    return row.copy()
