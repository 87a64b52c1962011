# loses: favourites-values, favourites-ties, favourites-any-integers
# says: should come first
# hint: 1
def favourites(table, m):
    positions = np.argpartition(table, -m, axis=1)[:, -m:]
    # A partition promises no order. Let nobody rely on the one that small rows happen to have.
    positions = np.sort(positions, axis=1)[:, ::-1].astype(np.int64)
    return positions, np.take_along_axis(table, positions, axis=1)
