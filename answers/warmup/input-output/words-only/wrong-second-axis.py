# loses: words-only-values, words-only-view
# says: too many indices
# hint: 1
def words_only(table):
    """Return the lemmas of the table, as a view."""
    return table[:, 1]
