# loses: repeat-broadcast-values, repeat-broadcast-view, repeat-broadcast-read-only
# says: expected a NumPy array, got a list
# hint: 1
def repeat_broadcast(Z, n):
    """Return a read-only view of Z with n rows."""
    return [Z] * n
