# way: `np.genfromtxt` does the same here, and can fill in values that are missing.
def load_words(path):
    """Return the rows of the file as a one-dimensional structured array of dtype word."""
    return np.genfromtxt(path, dtype=word, comments="%", ndmin=1, encoding="utf-8")
