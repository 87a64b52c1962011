# loses: integer-range-values, integer-range-short
# says: np.array(...) turns it into an array
def integer_range(first, last):
    return list(range(first, last + 1))
