# loses: repeat-broadcast-values, repeat-broadcast-view, repeat-broadcast-read-only
# says: One too few along axis 0
# hint: 2
def repeat_broadcast(Z, n):
    """Return a read-only view of Z with n rows."""
    return np.broadcast_to(Z, (n - 1, len(Z)))
