# loses: neighbourhood-ends
# says: The row was closed to a ring
# hint: 1
def neighbourhoods(row):
    return 4 * np.roll(row, 1) + 2 * row + np.roll(row, -1)
