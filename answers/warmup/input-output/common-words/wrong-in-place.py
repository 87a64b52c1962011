# loses: common-words-values, common-words-no-loop
# says: changed it
# hint: 3
def common_words(table, limit):
    """Return the lemmas of the rows whose rank is below limit."""
    table.sort(order="rank")
    return table["lemma"][table["rank"] < limit]
