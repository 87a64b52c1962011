def load_tables(path):
    """Return the arrays table and ordered of an archive, as a tuple."""
    archive = np.load(path)
    table, ordered = archive["table"], archive["ordered"]
    archive.close()
    return table, ordered
