def integer_range(first, last):
    return np.arange(first, last + 1, dtype=np.int64)
