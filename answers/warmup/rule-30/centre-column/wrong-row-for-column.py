# loses: centre-column-values, centre-column-endless
# says: expected shape (8,), got shape (17,)
# hint: 3
def centre_column(count):
    row = np.zeros(2 * count + 1, dtype=np.uint8)
    row[count] = 1
    return evolve(row, count)[-1]
