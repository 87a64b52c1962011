# loses: heat-start-values, heat-start-short
# says: The values are shifted by one position
def initial_row(n):
    row = np.zeros(n)
    row[4::10] = 1.5
    return row
