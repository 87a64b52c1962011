# loses: save-tables-content
# says: The two arrays are exchanged.
# hint: 2
def save_tables(path, table, ordered):
    """Write both tables to one compressed archive, under the names table and ordered."""
    np.savez_compressed(path, table=ordered, ordered=table)
