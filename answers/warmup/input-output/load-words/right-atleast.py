def load_words(path):
    """Return the rows of the file as a one-dimensional structured array of dtype word."""
    table = np.loadtxt(str(path), comments=["%"], dtype=word)
    return np.atleast_1d(table)
