# loses: common-words-values
# says: expected shape (1,), got shape (2,)
def common_words(table, limit):
    """Return the lemmas of the rows whose rank is below limit."""
    return table["lemma"][table["rank"] < 30]
