# loses: common-words-values
# says: This is the mask. Select with it.
# hint: 2
def common_words(table, limit):
    """Return the lemmas of the rows whose rank is below limit."""
    return table["rank"] < limit
