def words_only(table):
    """Return the lemmas of the table, as a view."""
    lemmas = table["lemma"]
    return lemmas
