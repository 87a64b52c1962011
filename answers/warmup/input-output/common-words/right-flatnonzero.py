# way: Positions in place of a mask: with `take`, rows could also change places or come twice.
def common_words(table, limit):
    """Return the lemmas of the rows whose rank is below limit."""
    return table["lemma"].take(np.flatnonzero(table["rank"] <= limit - 1))
