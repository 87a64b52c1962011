# loses: load-words-columns, load-words-comments, load-words-few-rows
# says: expected shape (3,), got shape (3, 4)
# hint: 2
def load_words(path):
    """Return the rows of the file as a one-dimensional structured array of dtype word."""
    return np.loadtxt(path, comments="%", dtype=str, ndmin=2)
