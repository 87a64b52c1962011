# loses: load-words-columns
# says: has no attribute 'strip'
def load_words(path):
    """Return the rows of the file as a one-dimensional structured array of dtype word."""
    return np.loadtxt(path.strip(), dtype=word, comments="%", ndmin=1)
