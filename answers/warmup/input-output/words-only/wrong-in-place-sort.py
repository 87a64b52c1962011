# loses: words-only-view
# says: changed it
# hint: 2
def words_only(table):
    """Return the lemmas of the table, as a view."""
    table.sort(order="rank")
    return table["lemma"]
