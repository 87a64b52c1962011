# loses: words-only-values, words-only-view
# says: These are the right values in
def words_only(table):
    """Return the lemmas of the table, as a view."""
    return np.sort(table["lemma"])[::-1]
