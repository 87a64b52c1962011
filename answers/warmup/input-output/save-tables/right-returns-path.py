def save_tables(path, table, ordered):
    """Write both tables to one compressed archive, under the names table and ordered."""
    path = Path(path)
    np.savez_compressed(path, table=np.ascontiguousarray(table), ordered=np.ascontiguousarray(ordered))
    return path.stat().st_size
