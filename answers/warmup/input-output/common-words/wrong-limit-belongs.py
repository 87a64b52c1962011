# loses: common-words-values
# says: A rank equal to the limit does not belong.
# hint: 1
def common_words(table, limit):
    """Return the lemmas of the rows whose rank is below limit."""
    return table["lemma"][table["rank"] <= limit]
