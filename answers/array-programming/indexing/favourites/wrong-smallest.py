# loses: favourites-values, favourites-ties, favourites-any-integers
# says: These are the smallest entries
# hint: 1
def favourites(table, m):
    positions = np.argsort(table, axis=1)[:, :m].astype(np.int64)
    return positions, np.take_along_axis(table, positions, axis=1)
