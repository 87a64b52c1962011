# loses: load-tables-values
# says: Expected a tuple of two arrays, got NpzFile.
# hint: 1
def load_tables(path):
    """Return the arrays table and ordered of an archive, as a tuple."""
    return np.load(path)
