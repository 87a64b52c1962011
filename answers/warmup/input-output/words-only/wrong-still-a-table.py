# loses: words-only-values
# says: expected dtype <U10, got dtype
# hint: 1
def words_only(table):
    """Return the lemmas of the table, as a view."""
    return table[["lemma"]]
