# loses: favourites-values, favourites-ties, favourites-any-integers
# says: expected shape (2, 2), got shape (2, 2, 4) | raised IndexError
# hint: 2
def favourites(table, m):
    positions = np.argsort(table, axis=1)[:, ::-1][:, :m].astype(np.int64)
    return positions, table[positions % len(table)]
