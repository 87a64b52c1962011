# loses: common-words-no-loop
# says: the Python code runs once per element
# hint: 1
def common_words(table, limit):
    """Return the lemmas of the rows whose rank is below limit."""
    return np.array([row["lemma"] for row in table if row["rank"] < limit], dtype="U10")
