# loses: heat-start-values, heat-start-short
# says: initial_row(6)
# hint: 2
def initial_row(n):
    row = np.zeros(n)
    row[5:-1:10] = 1.5
    return row
