# loses: integer-range-values
# says: integer_range(
def integer_range(first, last):
    n = max(last - first + 1, 0)
    return (np.int16(first % 2**15) + np.arange(n, dtype=np.int16)).astype(np.int64) + (first - first % 2**15)
