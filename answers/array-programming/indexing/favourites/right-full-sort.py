# way: By sorting the whole rows: shorter, and quick enough for a city.
def favourites(table, m):
    positions = np.argsort(table, axis=1)[:, ::-1][:, :m].astype(np.int64)
    return positions, np.take_along_axis(table, positions, axis=1)
