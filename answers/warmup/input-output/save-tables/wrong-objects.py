# loses: save-tables-content, save-tables-compressed
# says: hold Python objects
def save_tables(path, table, ordered):
    """Write both tables to one compressed archive, under the names table and ordered."""
    np.savez_compressed(path, table=table.astype(object), ordered=ordered.astype(object))
