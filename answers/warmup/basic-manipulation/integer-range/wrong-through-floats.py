# loses: integer-range-values
# says: A float holds integers up to 2**53 only
def integer_range(first, last):
    return np.arange(float(first), float(last) + 1).astype(np.int64)
