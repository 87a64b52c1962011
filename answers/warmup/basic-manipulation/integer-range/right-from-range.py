def integer_range(first, last):
    return np.array(range(first, last + 1), dtype=np.int64)
