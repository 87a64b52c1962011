def common_words(table, limit):
    """Return the lemmas of the rows whose rank is below limit."""
    rare = table["rank"] >= limit
    return np.delete(table["lemma"], rare)
