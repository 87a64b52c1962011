# loses: trip-table-counts, trip-table-large-numbers
# says: Here the rows are the ends
# hint: 2
def trip_table(start, end):
    numbers, place = np.unique(np.concatenate([start, end]), return_inverse=True)
    table = np.zeros((len(numbers), len(numbers)), dtype=np.int64)
    np.add.at(table, (place[len(start) :], place[: len(start)]), 1)
    return numbers, table
