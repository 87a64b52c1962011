# loses: words-only-view
# says: this is a copy, a view was asked for
# hint: 2
def words_only(table):
    """Return the lemmas of the table, as a view."""
    return np.array([row["lemma"] for row in table], dtype="U10")
