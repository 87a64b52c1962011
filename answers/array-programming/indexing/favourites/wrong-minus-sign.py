# loses: favourites-any-integers
# says: Unsigned numbers have no negatives
# hint: 3
def favourites(table, m):
    positions = np.argsort(-table, axis=1)[:, :m].astype(np.int64)
    return positions, np.take_along_axis(table, positions, axis=1)
