def save_tables(path, table, ordered):
    """Write both tables to one compressed archive, under the names table and ordered."""
    with open(path, "wb") as file:
        np.savez_compressed(file, ordered=ordered, table=table)
