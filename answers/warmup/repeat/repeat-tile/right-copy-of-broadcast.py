# way: By a copy of a broadcast view: pretend first, then make it real.
def repeat_tile(Z, n):
    """Return a new array with Z in each of n rows."""
    return np.broadcast_to(Z, (n, len(Z))).copy()
