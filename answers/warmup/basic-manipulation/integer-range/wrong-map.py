# loses: integer-range-no-loop
# says: uses `map`
# hint: 1
from operator import index


def integer_range(first, last):
    return np.array(list(map(index, range(first, last + 1))), dtype=np.int64)
