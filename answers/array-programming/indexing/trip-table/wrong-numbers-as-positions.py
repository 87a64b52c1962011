# loses: trip-table-large-numbers
# says: out of bounds
# hint: 3
def trip_table(start, end):
    table = np.zeros((1000, 1000), dtype=np.int64)
    np.add.at(table, (start, end), 1)
    numbers = np.union1d(start, end)
    return numbers, table[np.ix_(numbers, numbers)]
