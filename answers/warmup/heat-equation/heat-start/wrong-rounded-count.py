# loses: heat-start-values
# says: raised IndexError
# hint: 2
def initial_row(n):
    row = np.zeros(n)
    for k in range(round(n / 10)):
        row[5 + 10 * k] = 1.5
    return row
