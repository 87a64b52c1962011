# loses: favourites-values, favourites-ties, favourites-any-integers
# says: First come the positions
# hint: 1
def favourites(table, m):
    order = np.argsort(table, axis=1)[:, ::-1][:, :m]
    return np.take_along_axis(table, order, axis=1), order.astype(np.int64)
