# loses: favourites-values, favourites-ties, favourites-any-integers
# says: favourites should return a tuple
# hint: 1
def favourites(table, m):
    return np.argsort(table, axis=1)[:, ::-1][:, :m].astype(np.int64)
