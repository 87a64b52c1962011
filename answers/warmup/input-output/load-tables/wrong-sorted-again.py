# loses: load-tables-values
# says: the second of both, the ordered table
# hint: 3
def load_tables(path):
    """Return the arrays table and ordered of an archive, as a tuple."""
    with np.load(path) as archive:
        table = archive["table"]
    return table, sort_by_frequency(table)
