# loses: load-words-columns, load-words-comments, load-words-few-rows
# says: np.array(...) turns it into an array
# hint: 1
def load_words(path):
    """Return the rows of the file as a one-dimensional structured array of dtype word."""
    return np.loadtxt(path, dtype=word, comments="%", ndmin=1).tolist()
