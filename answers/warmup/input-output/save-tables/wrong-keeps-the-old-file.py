# loses: save-tables-compressed
# says: written twice
def save_tables(path, table, ordered):
    if not Path(path).exists():
        np.savez_compressed(path, table=table, ordered=ordered)
