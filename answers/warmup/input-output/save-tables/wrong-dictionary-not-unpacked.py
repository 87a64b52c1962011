# loses: save-tables-content, save-tables-compressed
# says: The archive holds ['arr_0'].
# hint: 2
def save_tables(path, table, ordered):
    """Write both tables to one compressed archive, under the names table and ordered."""
    np.savez_compressed(path, {"table": table, "ordered": ordered})
