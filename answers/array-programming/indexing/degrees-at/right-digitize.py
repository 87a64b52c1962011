# way: With `np.digitize`, which asks the same question in the words of a histogram.
def degrees_at(times, read_at, degrees):
    position = np.digitize(times, read_at) - 1
    result = np.full(times.shape, np.nan)
    known = position >= 0
    result[known] = degrees[position[known]]
    return result
