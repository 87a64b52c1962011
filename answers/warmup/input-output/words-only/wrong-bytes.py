# loses: words-only-values, words-only-view
# says: expected dtype <U10, got dtype |S10
# hint: 2
def words_only(table):
    """Return the lemmas of the table, as a view."""
    return table["lemma"].astype("S10")
