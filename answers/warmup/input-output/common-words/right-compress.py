# way: With `np.compress`: first the condition, then what it selects from.
def common_words(table, limit):
    """Return the lemmas of the rows whose rank is below limit."""
    return np.compress(np.less(table["rank"], limit), table["lemma"])
