# way: With a row that grows: one cell at each side per step, so it always has just the room it needs.
def centre_column(count):
    row = np.ones(1, dtype=np.uint8)
    column = []
    while len(column) < count:
        column.append(row[len(row) // 2])
        row = next_row(np.pad(row, 1))
    return np.array(column, dtype=np.uint8)
