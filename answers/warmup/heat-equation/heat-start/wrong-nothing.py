# loses: heat-start-short
# says: raised
def initial_row(n):
    row = np.zeros(n)
    row[np.arange(n) % 10 == 5] = 1.5
    return row + 0 * row[0]
