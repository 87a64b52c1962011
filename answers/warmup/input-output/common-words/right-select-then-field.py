def common_words(table, limit):
    """Return the lemmas of the rows whose rank is below limit."""
    return table[table["rank"] < limit]["lemma"]
