def load_tables(path):
    """Return the arrays table and ordered of an archive, as a tuple."""
    with open(path, "rb") as file, np.load(file) as archive:
        table = archive.f.table
        ordered = archive.f.ordered
    return table, ordered
