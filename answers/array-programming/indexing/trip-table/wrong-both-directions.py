# loses: trip-table-counts, trip-table-large-numbers
# says: There and back are two routes
# hint: 2
def trip_table(start, end):
    numbers, place = np.unique(np.concatenate([start, end]), return_inverse=True)
    table = np.zeros((len(numbers), len(numbers)), dtype=np.int64)
    i, j = place[: len(start)], place[len(start) :]
    np.add.at(table, (i, j), 1)
    np.add.at(table, (j, i), 1)
    return numbers, table
