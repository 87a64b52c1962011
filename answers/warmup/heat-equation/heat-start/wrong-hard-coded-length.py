# loses: heat-start-values, heat-start-short
# says: expected shape (8,), got shape (100,)
def initial_row(n):
    row = np.zeros(100)
    row[5::10] = 1.5
    return row
