# way: All windows as a table of indices: it copies the elements, and needs no tricks with strides.
def find_subsequence(seq, sub):
    """Return the positions in seq at which sub begins, an array of dtype np.intp."""
    starts = np.arange(len(seq) - len(sub) + 1)
    table = starts[:, np.newaxis] + np.arange(len(sub))
    return starts[np.all(seq[table] == sub, axis=1)].astype(np.intp)
