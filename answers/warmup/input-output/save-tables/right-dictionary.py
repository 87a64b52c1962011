# way: A dictionary, unpacked into keywords: for names that are known only when the program runs.
def save_tables(path, table, ordered):
    """Write both tables to one compressed archive, under the names table and ordered."""
    np.savez_compressed(path, **{"table": table, "ordered": ordered})
