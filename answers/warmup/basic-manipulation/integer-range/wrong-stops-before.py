# loses: integer-range-values, integer-range-short
# says: The last one is missing
# hint: 2
def integer_range(first, last):
    return np.arange(first, last)
