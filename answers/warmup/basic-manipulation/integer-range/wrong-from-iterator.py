# loses: integer-range-no-loop
# says: uses `numpy.fromiter`
# hint: 1
def integer_range(first, last):
    return np.fromiter(range(first, last + 1), dtype=np.int64)
