# loses: automaton-run-any-rule
# says: two rows of Rule 170 from a view
def evolve(row, rows, rule=30):
    if row.base is not None and row.strides[0] < 0:
        row = row[::-1]
    Z = np.empty((rows, len(row)), dtype=np.uint8)
    Z[0] = row
    for i in range(1, rows):
        Z[i] = next_row(Z[i - 1], rule)
    return Z
