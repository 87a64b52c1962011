# loses: sort-by-frequency-order, sort-by-frequency-new
# says: changed it
# hint: 1
def sort_by_frequency(table):
    """Return a new table sorted by falling frequency; equal rows keep their order."""
    table[:] = table[np.argsort(-table["frequency"], kind="stable")]
    return table
