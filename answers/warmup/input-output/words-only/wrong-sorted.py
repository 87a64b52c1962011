# loses: words-only-values, words-only-view
# says: words_only(table): this is a copy, a view was asked for
def words_only(table):
    """Return the lemmas of the table, as a view."""
    return np.sort(table["lemma"])[::-1]
