# loses: integer-range-values
# says: called again
from functools import cache


@cache
def integer_range(first, last):
    return np.arange(first, last + 1)
