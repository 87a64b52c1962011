# loses: load-tables-values
# says: The two arrays are exchanged.
# hint: 1
def load_tables(path):
    """Return the arrays table and ordered of an archive, as a tuple."""
    with np.load(path) as archive:
        return archive["ordered"], archive["table"]
