# loses: automaton-step-any-rule, automaton-step-ends
# says: under Rule 110
# hint: 1
def next_row(row, rule=30):
    wide = np.pad(row, 1)
    return wide[:-2] ^ (wide[1:-1] | wide[2:])
