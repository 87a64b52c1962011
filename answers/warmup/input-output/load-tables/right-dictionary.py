# way: `dict` reads all arrays at once: then they can be used after the file is closed.
def load_tables(path):
    """Return the arrays table and ordered of an archive, as a tuple."""
    with np.load(path, allow_pickle=False) as archive:
        arrays = dict(archive)
    return (arrays["table"], arrays["ordered"])
