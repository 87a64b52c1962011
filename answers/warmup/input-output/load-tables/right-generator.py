# way: The names stand in a tuple: a third array would be one more word.
def load_tables(path):
    """Return the arrays table and ordered of an archive, as a tuple."""
    with np.load(path) as archive:
        return tuple(archive[name] for name in ("table", "ordered"))
