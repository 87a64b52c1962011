# loses: favourites-any-integers
# says: the Python code runs once per element
# hint: 3
def favourites(table, m):
    positions = np.empty((len(table), m), dtype=np.int64)
    for i, row in enumerate(table):
        positions[i] = np.argsort(row)[::-1][:m]
    return positions, np.take_along_axis(table, positions, axis=1)
