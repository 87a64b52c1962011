# loses: sort-by-frequency-ties
# says: Equal rows have changed places: they come in reverse order.
# hint: 2
def sort_by_frequency(table):
    """Return a new table sorted by falling frequency; equal rows keep their order."""
    return table[np.argsort(table["frequency"], kind="stable")[::-1]]
