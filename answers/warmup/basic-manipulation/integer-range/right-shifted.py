def integer_range(first, last):
    count = max(last - first + 1, 0)
    return first + np.arange(count)
