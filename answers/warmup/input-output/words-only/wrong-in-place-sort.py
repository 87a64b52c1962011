# loses: words-only-view
# says: changed it
def words_only(table):
    """Return the lemmas of the table, as a view."""
    table.sort(order="rank")
    return table["lemma"]
