def degrees_at(times, read_at, degrees):
    after = np.searchsorted(read_at, times, "right")
    return np.where(after == 0, np.nan, degrees[after - 1])
