# loses: sort-by-frequency-order, sort-by-frequency-ties, sort-by-frequency-new
# says: expected dtype
# hint: 1
def sort_by_frequency(table):
    """Return a new table sorted by falling frequency; equal rows keep their order."""
    return table["lemma"][np.argsort(-table["frequency"], kind="stable")]
