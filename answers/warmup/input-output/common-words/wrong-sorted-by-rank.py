# loses: common-words-values
# says: Keep the order of the table.
# hint: 3
def common_words(table, limit):
    """Return the lemmas of the rows whose rank is below limit."""
    ordered = np.sort(table, order="rank")
    return ordered["lemma"][: np.count_nonzero(table["rank"] < limit)]
