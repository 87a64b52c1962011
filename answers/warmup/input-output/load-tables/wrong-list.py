# loses: load-tables-values
# says: Expected a tuple of two arrays, got list.
# hint: 3
def load_tables(path):
    """Return the arrays table and ordered of an archive, as a tuple."""
    with np.load(path) as archive:
        return [archive["table"], archive["ordered"]]
