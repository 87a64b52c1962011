def words_only(table):
    """Return the lemmas of the table, as a view."""
    return table[table.dtype.names[1]]
