# loses: repeat-tile-no-loop
# says: the Python code runs once per element
# hint: 1
def repeat_tile(Z, n):
    """Return a new array with Z in each of n rows."""
    rows = np.empty((n, len(Z)), dtype=Z.dtype)
    for i in range(n):
        rows[i] = Z
    return rows
