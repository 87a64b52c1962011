# loses: centre-column-values, centre-column-endless
# says: Are your rows long enough?
# hint: 2
def centre_column(count):
    row = np.zeros(count // 2 + 1, dtype=np.uint8)
    row[len(row) // 2] = 1
    return evolve(row, count)[:, len(row) // 2]
