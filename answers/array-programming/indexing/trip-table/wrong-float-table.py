# loses: trip-table-counts, trip-table-large-numbers
# says: expected dtype int64, got dtype float64
# hint: 2
def trip_table(start, end):
    numbers, place = np.unique(np.concatenate([start, end]), return_inverse=True)
    table = np.zeros((len(numbers), len(numbers)))
    np.add.at(table, (place[: len(start)], place[len(start) :]), 1)
    return numbers, table
