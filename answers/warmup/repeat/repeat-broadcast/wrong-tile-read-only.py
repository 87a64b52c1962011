# loses: repeat-broadcast-view
# says: this is a copy, a view was asked for
# hint: 1
def repeat_broadcast(Z, n):
    """Return a read-only view of Z with n rows."""
    rows = np.tile(Z, (n, 1))
    rows.flags.writeable = False
    return rows
