def sort_by_frequency(table):
    """Return a new table sorted by falling frequency; equal rows keep their order."""
    negative = np.negative(table["frequency"])
    return np.take(table, negative.argsort(stable=True))
