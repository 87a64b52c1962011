# loses: load-words-columns, load-words-comments, load-words-few-rows
# says: could not convert string 'not'
# hint: 2
def load_words(path):
    """Return the rows of the file as a one-dimensional structured array of dtype word."""
    return np.loadtxt(path, comments="%", ndmin=1)
