# loses: sort-by-frequency-order, sort-by-frequency-ties
# says: The rarest comes first here.
# hint: 3
def sort_by_frequency(table):
    """Return a new table sorted by falling frequency; equal rows keep their order."""
    return table[np.argsort(table["frequency"], kind="stable")]
