# loses: load-words-columns, load-words-comments, load-words-few-rows
# says: Did you forget `return`?
def load_words(path):
    """Return the rows of the file as a one-dimensional structured array of dtype word."""
    table = np.loadtxt(path, dtype=word, comments="%", ndmin=1)
