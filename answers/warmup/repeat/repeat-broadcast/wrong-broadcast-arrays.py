# loses: repeat-broadcast-values, repeat-broadcast-view, repeat-broadcast-read-only
# says: this is a copy, a view was asked for
# hint: 1
def repeat_broadcast(Z, n):
    """Return a read-only view of Z with n rows."""
    rows, _ = np.broadcast_arrays(np.arange(n)[:, np.newaxis], Z)
    return rows
