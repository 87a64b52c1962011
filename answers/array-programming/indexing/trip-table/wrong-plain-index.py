# loses: trip-table-counts, trip-table-large-numbers
# says: A route that was taken twice was counted only once
# hint: 2
def trip_table(start, end):
    numbers = np.unique(np.concatenate([start, end]))
    table = np.zeros((len(numbers), len(numbers)), dtype=np.int64)
    table[np.searchsorted(numbers, start), np.searchsorted(numbers, end)] += 1
    return numbers, table
