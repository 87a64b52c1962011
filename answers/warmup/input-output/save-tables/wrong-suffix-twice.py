# loses: save-tables-content, save-tables-compressed
# says: There is no file at the path that was given.
# hint: 1
def save_tables(path, table, ordered):
    """Write both tables to one compressed archive, under the names table and ordered."""
    np.savez_compressed(f"{path}.npz", table=table, ordered=ordered)
