# loses: load-tables-values
# says: the number of arrays, loaded from an archive with four
def load_tables(path):
    """Return the arrays table and ordered of an archive, as a tuple."""
    with np.load(path) as archive:
        return tuple(archive.values())
