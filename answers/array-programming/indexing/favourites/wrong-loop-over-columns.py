# loses: favourites-any-integers
# says: the Python code runs once per element
# hint: 3
def favourites(table, m):
    left = table.astype(object)
    positions = np.empty((len(table), m), dtype=np.int64)
    for p in range(m):
        positions[:, p] = left.argmax(axis=1)
        left[np.arange(len(table)), positions[:, p]] = float("-inf")
    return positions, np.take_along_axis(table, positions, axis=1)
