# loses: integer-range-values, integer-range-short
# says: np.array(...) turns it into an array
# hint: 1
def integer_range(first, last):
    return list(range(first, last + 1))
