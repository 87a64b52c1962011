# loses: centre-column-values
# says: centre_column(1)
# hint: 3
def centre_column(count):
    row = np.zeros(2 * count + 1, dtype=np.uint8)
    row[count] = 1
    return evolve(row, max(count, 2))[:, count]
