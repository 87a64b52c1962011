def repeat_tile(Z, n):
    """Return a new array with Z in each of n rows."""
    rows = np.empty((n, len(Z)), dtype=Z.dtype)
    rows[:] = Z
    return rows
