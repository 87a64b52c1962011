# way: Rows first, then the field: easy to read, but whole records are copied for one word of each.
def common_words(table, limit):
    """Return the lemmas of the rows whose rank is below limit."""
    return table[table["rank"] < limit]["lemma"]
