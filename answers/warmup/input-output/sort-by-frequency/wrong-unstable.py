# loses: sort-by-frequency-ties
# says: Equal rows have changed places
# hint: 3
def sort_by_frequency(table):
    """Return a new table sorted by falling frequency; equal rows keep their order."""
    return table[np.argsort(-table["frequency"])]
