# loses: repeat-broadcast-view
# says: this is a copy, a view was asked for
# hint: 1
def repeat_broadcast(Z, n):
    """Return a read-only view of Z with n rows."""
    return np.broadcast_to(Z.copy(), (n, len(Z)))
