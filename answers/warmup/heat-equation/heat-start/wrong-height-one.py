# loses: heat-start-values, heat-start-short
# says: The hot points are at 1.5
def initial_row(n):
    row = np.zeros(n)
    row[5::10] = 1
    return row
