# loses: trip-table-numbers, trip-table-counts, trip-table-large-numbers
# says: The numbers should be in ascending order
# hint: 1
def trip_table(start, end):
    both = np.concatenate([start, end])
    _, first = np.unique(both, return_index=True)
    numbers = both[np.sort(first)]
    place = (both[:, np.newaxis] == numbers).argmax(axis=1)
    table = np.zeros((len(numbers), len(numbers)), dtype=np.int64)
    np.add.at(table, (place[: len(start)], place[len(start) :]), 1)
    return numbers, table
