# loses: integer-range-short
# says: expected dtype int64, got dtype float64
# hint: 2
def integer_range(first, last):
    return np.array(list(range(first, last + 1)))
