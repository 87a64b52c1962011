# loses: centre-column-values, centre-column-endless
# says: centre_column(8)
# hint: 3
def centre_column(count):
    row = np.zeros(2 * count + 1, dtype=np.uint8)
    row[count] = 1
    return evolve(row, count)[:, count + 1]
