# loses: trip-table-numbers, trip-table-counts, trip-table-large-numbers
# says: trip_table should return a tuple of two arrays
# hint: 1
def trip_table(start, end):
    numbers, place = np.unique(np.concatenate([start, end]), return_inverse=True)
    table = np.zeros((len(numbers), len(numbers)), dtype=np.int64)
    np.add.at(table, (place[: len(start)], place[len(start) :]), 1)
    return table
