# loses: words-only-values, words-only-view
# says: np.array(...) turns it into an array
# hint: 1
def words_only(table):
    """Return the lemmas of the table, as a view."""
    return [row[1] for row in table]
