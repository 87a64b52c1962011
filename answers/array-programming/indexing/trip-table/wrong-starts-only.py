# loses: trip-table-numbers, trip-table-counts, trip-table-large-numbers
# says: A station where trips only end belongs here
# hint: 1
def trip_table(start, end):
    numbers = np.unique(start)
    table = np.zeros((len(numbers), len(numbers)), dtype=np.int64)
    np.add.at(table, (np.searchsorted(numbers, start), np.searchsorted(numbers, end) % len(numbers)), 1)
    return numbers, table[:, : len(numbers) - 1]
