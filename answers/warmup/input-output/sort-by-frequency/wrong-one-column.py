# loses: sort-by-frequency-order, sort-by-frequency-ties
# says: the ranks in their new order
# hint: 1
def sort_by_frequency(table):
    """Return a new table sorted by falling frequency; equal rows keep their order."""
    result = table.copy()
    order = np.argsort(-table["frequency"], kind="stable")
    result["lemma"] = table["lemma"][order]
    result["frequency"] = table["frequency"][order]
    return result
