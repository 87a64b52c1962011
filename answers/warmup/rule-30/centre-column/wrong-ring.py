# loses: centre-column-endless
# says: Are your rows long enough?
# hint: 1
def centre_column(count):
    row = np.zeros(31, dtype=np.uint8)
    row[15] = 1
    column = np.zeros(count, dtype=np.uint8)
    for i in range(count):
        column[i] = row[15]
        row = np.roll(row, 1) ^ (row | np.roll(row, -1))
    return column
