# loses: load-words-few-rows, load-words-columns
# says: The axis is gone. Ask for at least one dimension.
# hint: 3
def load_words(path):
    """Return the rows of the file as a one-dimensional structured array of dtype word."""
    return np.loadtxt(path, dtype=word, comments="%")
