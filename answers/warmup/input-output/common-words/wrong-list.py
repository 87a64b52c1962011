# loses: common-words-values
# says: np.array(...) turns it into an array
# hint: 3
def common_words(table, limit):
    """Return the lemmas of the rows whose rank is below limit."""
    return list(table["lemma"][table["rank"] < limit])
