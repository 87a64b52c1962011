# loses: favourites-ties
# says: A column stands twice
# hint: 2
def favourites(table, m):
    trips = np.sort(table, axis=1)[:, ::-1][:, :m]
    positions = (table[:, np.newaxis, :] == trips[:, :, np.newaxis]).argmax(axis=2)
    return positions.astype(np.int64), trips
