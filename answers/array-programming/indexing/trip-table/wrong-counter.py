# loses: trip-table-no-loop
# says: uses `collections.Counter`
# hint: 2
from collections import Counter


def trip_table(start, end):
    numbers = np.union1d(start, end)
    table = np.zeros((len(numbers), len(numbers)), dtype=np.int64)
    for (a, b), count in Counter(zip(start.tolist(), end.tolist())).items():
        table[np.searchsorted(numbers, a), np.searchsorted(numbers, b)] = count
    return numbers, table
