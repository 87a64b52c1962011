# loses: integer-range-values, integer-range-short
# says: expected shape (5,), got shape (14,)
# hint: 2
def integer_range(first, last):
    return np.arange(last) + first
