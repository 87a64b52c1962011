# loses: sort-by-frequency-order, sort-by-frequency-ties, sort-by-frequency-new
# says: A table with the same rows and fields is asked for.
# hint: 1
def sort_by_frequency(table):
    """Return a new table sorted by falling frequency; equal rows keep their order."""
    return np.argsort(-table["frequency"], kind="stable").reshape(-1, 1)
