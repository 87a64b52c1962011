# way: With `np.empty` and one assignment: `rows[:] = Z` repeats `Z` down the rows by itself.
def repeat_tile(Z, n):
    """Return a new array with Z in each of n rows."""
    rows = np.empty((n, len(Z)), dtype=Z.dtype)
    rows[:] = Z
    return rows
