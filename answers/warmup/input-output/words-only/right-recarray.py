def words_only(table):
    """Return the lemmas of the table, as a view."""
    return table.view(np.recarray).lemma
