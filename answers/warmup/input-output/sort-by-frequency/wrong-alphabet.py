# loses: sort-by-frequency-order, sort-by-frequency-ties
# says: These are sorted by the alphabet.
# hint: 1
def sort_by_frequency(table):
    """Return a new table sorted by falling frequency; equal rows keep their order."""
    return np.sort(table, order="lemma")
