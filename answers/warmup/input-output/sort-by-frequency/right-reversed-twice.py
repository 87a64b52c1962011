def sort_by_frequency(table):
    """Return a new table sorted by falling frequency; equal rows keep their order."""
    backwards = table[::-1]
    return backwards[np.argsort(backwards["frequency"], kind="mergesort")][::-1]
