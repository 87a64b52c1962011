# loses: centre-column-endless
# says: Are your rows long enough for so many cells?
def centre_column(count):
    row = np.zeros(1001, dtype=np.uint8)
    row[500] = 1
    return evolve(row, count)[:, 500]
