def trip_table(start, end):
    routes, counts = np.unique(np.column_stack([start, end]), axis=0, return_counts=True)
    numbers = np.unique(routes)
    table = np.zeros((len(numbers),) * 2, dtype=np.int64)
    table[tuple(np.searchsorted(numbers, routes).T)] = counts
    return numbers, table
