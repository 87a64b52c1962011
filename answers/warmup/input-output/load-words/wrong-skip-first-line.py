# loses: load-words-comments, load-words-columns
# says: raised ValueError
# hint: 2
def load_words(path):
    """Return the rows of the file as a one-dimensional structured array of dtype word."""
    return np.loadtxt(path, dtype=word, skiprows=1, ndmin=1)
