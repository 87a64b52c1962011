# way: With two keys, frequency and position: the rule for ties is written down.
def sort_by_frequency(table):
    """Return a new table sorted by falling frequency; equal rows keep their order."""
    position = np.arange(len(table))
    return table[np.lexsort((position, -table["frequency"]))]
