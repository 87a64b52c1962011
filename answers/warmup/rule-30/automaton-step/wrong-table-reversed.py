# loses: automaton-step-rule-30, automaton-step-any-rule, automaton-step-ends, automaton-step-input
# says: The table is read from the wrong end
# hint: 1
def next_row(row, rule=30):
    return rule_table(rule)[::-1][neighbourhoods(row)]
