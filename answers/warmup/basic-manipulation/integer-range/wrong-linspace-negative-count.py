# loses: integer-range-short integer-range-values
# says: must be non-negative
def integer_range(first, last):
    return np.linspace(first, last, last - first + 1, dtype=np.int64)
