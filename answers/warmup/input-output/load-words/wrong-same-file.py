# loses: load-words-columns, load-words-comments, load-words-few-rows
# says: expected shape (3,), got shape (9,)
# hint: 1
def load_words(path):
    """Return the rows of the file as a one-dimensional structured array of dtype word."""
    return np.loadtxt(data.path("words.txt"), dtype=word, comments="%", ndmin=1)
