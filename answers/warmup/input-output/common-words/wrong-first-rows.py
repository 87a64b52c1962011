# loses: common-words-values
# says: common_words(table, 30): expected shape (2,), got shape (4,)
def common_words(table, limit):
    """Return the lemmas of the rows whose rank is below limit."""
    return table["lemma"][:limit]
