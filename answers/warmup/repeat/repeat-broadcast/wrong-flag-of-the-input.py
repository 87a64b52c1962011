# loses: repeat-broadcast-read-only
# says: changed its writeable flag
# hint: 1
def repeat_broadcast(Z, n):
    """Return a read-only view of Z with n rows."""
    Z.flags.writeable = False
    return np.broadcast_to(Z, (n, len(Z)))
