# loses: heat-start-values, heat-start-short
# says: Point 5 is the one with index 5
# hint: 2
def initial_row(n):
    row = np.zeros(n)
    row[4::10] = 1.5
    return row
