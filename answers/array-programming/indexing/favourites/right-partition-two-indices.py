# way: With two index arrays side by side in place of `take_along_axis`.
def favourites(table, m):
    rows = np.arange(len(table))[:, np.newaxis]
    positions = np.argpartition(table, table.shape[1] - m, axis=1)[:, table.shape[1] - m :]
    order = np.argsort(table[rows, positions], axis=1)
    positions = positions[rows, order[:, ::-1]].astype(np.int64)
    return positions, table[rows, positions]
