# loses: integer-range-values, integer-range-short, integer-range-no-loop
# says: expected shape (5,), came shape (40,)
# says: there is nothing to compare
def integer_range(first, last):
    return np.arange(10, 50)
