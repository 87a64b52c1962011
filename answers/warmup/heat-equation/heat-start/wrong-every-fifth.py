# loses: heat-start-values
# says: the hot points of initial_row(100)
# hint: 2
def initial_row(n):
    row = np.zeros(n)
    row[5::5] = 1.5
    return row
