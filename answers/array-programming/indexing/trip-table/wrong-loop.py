# loses: trip-table-no-loop
# says: the Python code runs once per element
# hint: 2
def trip_table(start, end):
    numbers, place = np.unique(np.concatenate([start, end]), return_inverse=True)
    table = np.zeros((len(numbers), len(numbers)), dtype=np.int64)
    for i, j in zip(place[: len(start)], place[len(start) :]):
        table[i, j] += 1
    return numbers, table
