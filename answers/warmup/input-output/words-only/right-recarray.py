# way: Seen as a record array, a table has its fields as attributes.
def words_only(table):
    """Return the lemmas of the table, as a view."""
    return table.view(np.recarray).lemma
