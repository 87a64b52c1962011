# loses: words-only-values, words-only-view
# says: expected a NumPy array
# hint: 1
def words_only(table):
    """Return the lemmas of the table, as a view."""
    return table[1]
