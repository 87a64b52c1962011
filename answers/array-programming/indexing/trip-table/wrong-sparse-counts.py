# loses: trip-table-large-numbers
# says: The memory grows with the numbers on the signs
def trip_table(start, end):
    low = min(start.min(), end.min())
    seen = np.bincount((np.concatenate([start, end]) - low).astype(np.intp))
    numbers = np.flatnonzero(seen).astype(np.int64) + low
    position = np.cumsum(seen > 0) - 1
    table = np.zeros((len(numbers), len(numbers)), dtype=np.int64)
    np.add.at(table, (position[start - low], position[end - low]), 1)
    return numbers, table
