# loses: automaton-run-input
# says: this is a view of the input
# hint: 1
def evolve(row, rows, rule=30):
    Z = row[np.newaxis]
    while len(Z) < rows:
        Z = np.vstack([Z, next_row(Z[-1], rule)])
    return Z
