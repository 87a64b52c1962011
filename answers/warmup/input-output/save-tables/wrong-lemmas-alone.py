# loses: save-tables-content
# says: expected
def save_tables(path, table, ordered):
    """Write both tables to one compressed archive, under the names table and ordered."""
    np.savez_compressed(path, table=table["lemma"], ordered=ordered["lemma"])
