# loses: load-tables-values
# says: the table of an archive in another order
def load_tables(path):
    """Return the arrays table and ordered of an archive, as a tuple."""
    with np.load(path) as archive:
        first, second = archive.files[:2]
        return archive[first], archive[second]
