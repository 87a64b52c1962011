# loses: repeat-broadcast-read-only
# says: each write would change a whole column and Z
# hint: 1
def repeat_broadcast(Z, n):
    """Return a read-only view of Z with n rows."""
    return as_strided(Z, shape=(n, len(Z)), strides=(0, Z.strides[0]))
