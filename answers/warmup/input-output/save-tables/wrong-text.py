# loses: save-tables-content, save-tables-compressed
# says: The file is no .npz archive.
# hint: 1
def save_tables(path, table, ordered):
    """Write both tables to one compressed archive, under the names table and ordered."""
    with open(path, "w") as file:
        np.savetxt(file, table, fmt="%s")
        np.savetxt(file, ordered, fmt="%s")
