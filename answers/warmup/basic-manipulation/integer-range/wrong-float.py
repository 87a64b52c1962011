# loses: integer-range-values, integer-range-short
# says: expected dtype int64, got dtype float64
# hint: 2
def integer_range(first, last):
    return np.arange(first, last + 1.0)
