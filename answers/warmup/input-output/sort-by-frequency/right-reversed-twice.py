# way: Turned round, sorted, turned back: it works for unsigned numbers too, which have no negative ones.
def sort_by_frequency(table):
    """Return a new table sorted by falling frequency; equal rows keep their order."""
    backwards = table[::-1]
    return backwards[np.argsort(backwards["frequency"], kind="mergesort")][::-1]
