# loses: load-tables-values
# says: raised
# hint: 2
def load_tables(path):
    """Return the arrays table and ordered of an archive, as a tuple."""
    with np.load(path) as archive:
        pass
    return archive["table"], archive["ordered"]
