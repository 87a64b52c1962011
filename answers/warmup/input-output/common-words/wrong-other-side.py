# loses: common-words-values
# says: These are the words that do not belong.
# hint: 1
def common_words(table, limit):
    """Return the lemmas of the rows whose rank is below limit."""
    return table["lemma"][table["rank"] >= limit]
