# loses: heat-start-short
# says: raised IndexError
# hint: 2
def initial_row(n):
    row = np.zeros(n)
    row[5] = 1.5
    row[5::10] = 1.5
    return row
