# loses: load-words-columns, load-words-comments, load-words-few-rows
# says: Ten letters do not fit into the field.
# hint: 2
def load_words(path):
    """Return the rows of the file as a one-dimensional structured array of dtype word."""
    dtype = np.dtype([("rank", "i8"), ("lemma", "S8"), ("frequency", "i8"), ("dispersion", "f8")])
    return np.loadtxt(path, dtype=dtype, comments="%", ndmin=1)
