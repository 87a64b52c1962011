# loses: repeat-broadcast-values, repeat-broadcast-view, repeat-broadcast-read-only
# says: The axes are swapped.
# hint: 2
def repeat_broadcast(Z, n):
    """Return a read-only view of Z with n rows."""
    return np.broadcast_to(Z[:, np.newaxis], (len(Z), n))
