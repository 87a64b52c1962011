# loses: heat-start-values, heat-start-short
# says: expected 1.5, came 1.0
def initial_row(n):
    row = np.zeros(n)
    row[5::10] = 1
    return row
