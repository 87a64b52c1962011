# loses: heat-start-values, heat-start-short
# says: initial_row(6)
def initial_row(n):
    row = np.zeros(n)
    row[5:-1:10] = 1.5
    return row
