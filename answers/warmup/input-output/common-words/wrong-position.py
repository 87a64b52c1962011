# loses: common-words-values
# says: Expected
def common_words(table, limit):
    """Return the lemmas of the rows whose rank is below limit."""
    return table["lemma"][np.argsort(table["rank"]) < limit]
