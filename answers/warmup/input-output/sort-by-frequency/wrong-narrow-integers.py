# loses: sort-by-frequency-order
# says: the lemmas in their new order
def sort_by_frequency(table):
    """Return a new table sorted by falling frequency; equal rows keep their order."""
    return table[np.argsort(-table["frequency"].astype(np.int32), kind="stable")]
