# loses: favourites-any-integers
# says: for a table of int8
def favourites(table, m):
    keys = table.max() - table
    positions = np.argsort(keys, axis=1, kind="stable")[:, :m].astype(np.int64)
    return positions, np.take_along_axis(table, positions, axis=1)
