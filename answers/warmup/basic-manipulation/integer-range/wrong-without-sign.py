# loses: integer-range-values, integer-range-short
# says: integer_range(-2, 1): expected
def integer_range(first, last):
    return np.arange(abs(first), abs(last) + 1)
