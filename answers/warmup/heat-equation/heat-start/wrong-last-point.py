# loses: heat-start-values
# says: the hot points of initial_row(100)
# hint: 2
def initial_row(n):
    row = np.zeros(n)
    row[5 : max(n - 5, 6) : 10] = 1.5
    return row
