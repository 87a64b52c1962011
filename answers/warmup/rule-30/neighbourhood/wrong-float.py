# loses: neighbourhood-values
# says: so they must be integers
# hint: 2
def neighbourhoods(row):
    padded = np.zeros(len(row) + 2)
    padded[1:-1] = row
    return 4 * padded[:-2] + 2 * padded[1:-1] + padded[2:]
