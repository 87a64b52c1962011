# loses: automaton-run-rule-30, automaton-run-any-rule, automaton-run-input
# says: One row for each time, the start included
# hint: 2
def evolve(row, rows, rule=30):
    history = [row]
    for _ in range(rows):
        history.append(next_row(history[-1], rule))
    return np.array(history)
