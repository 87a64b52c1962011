# loses: heat-start-values, heat-start-short
# says: This is an array of integers, which cannot hold decimals
# hint: 1
def initial_row(n):
    row = np.zeros(n, dtype=int)
    row[5::10] = 1.5
    return row
