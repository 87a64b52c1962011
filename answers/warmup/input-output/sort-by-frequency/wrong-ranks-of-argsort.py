# loses: sort-by-frequency-order, sort-by-frequency-ties
# says: the lemmas in their new order
def sort_by_frequency(table):
    """Return a new table sorted by falling frequency; equal rows keep their order."""
    order = np.argsort(np.argsort(-table["frequency"], kind="stable"))
    return table[order]
