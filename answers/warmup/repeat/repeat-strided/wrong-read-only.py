# loses: repeat-strided-writes
# says: Let the user write.
# hint: 1
def repeat_strided(Z, n):
    """Return a view of Z with n rows; a write to it goes to Z."""
    return np.broadcast_to(Z, (n, len(Z)))
