# loses: load-tables-values
# says: arr_0
# hint: 1
def load_tables(path):
    """Return the arrays table and ordered of an archive, as a tuple."""
    with np.load(path) as archive:
        return archive["arr_0"], archive["arr_1"]
