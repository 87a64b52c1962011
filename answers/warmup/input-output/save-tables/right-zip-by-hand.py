# way: What an archive is made of: a zip file with one `.npy` in it for each array.
def save_tables(path, table, ordered):
    """Write both tables to one compressed archive, under the names table and ordered."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, array in (("table", table), ("ordered", ordered)):
            with archive.open(f"{name}.npy", "w") as member:
                np.lib.format.write_array(member, array)
