def repeat_broadcast(Z, n):
    """Return a read-only view of Z with n rows."""
    return np.broadcast_to(Z, (n, len(Z)))
