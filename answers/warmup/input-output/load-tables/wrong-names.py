# loses: load-tables-values
# says: the first of both, the table
# hint: 1
def load_tables(path):
    """Return the arrays table and ordered of an archive, as a tuple."""
    with np.load(path) as archive:
        return tuple(archive)
