# loses: save-tables-compressed
# says: nothing was compressed
# hint: 1
def save_tables(path, table, ordered):
    """Write both tables to one compressed archive, under the names table and ordered."""
    np.savez(path, table=table, ordered=ordered)
