# way: With `searchsorted`: the sorted station numbers are an index, and each trip is looked up in it.
def trip_table(start, end):
    numbers = np.union1d(start, end)
    table = np.zeros((numbers.size, numbers.size), dtype=np.int64)
    np.add.at(table, (np.searchsorted(numbers, start), np.searchsorted(numbers, end)), 1)
    return numbers, table
