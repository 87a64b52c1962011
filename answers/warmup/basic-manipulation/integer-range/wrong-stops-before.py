# loses: integer-range-values, integer-range-short
# says: The last one is missing
def integer_range(first, last):
    return np.arange(first, last)
