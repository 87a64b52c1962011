# loses: common-words-values
# says: These are whole records. Only the words are asked for.
# hint: 2
def common_words(table, limit):
    """Return the lemmas of the rows whose rank is below limit."""
    return table[table["rank"] < limit]
