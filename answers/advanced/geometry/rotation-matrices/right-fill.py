# way: An empty stack, filled corner by corner: each line says which corner of all matrices it sets.
def rotation_matrices(angles):
    """Return the rotation matrices of all angles, shape (n, 2, 2)."""
    R = np.empty((len(angles), 2, 2))
    R[:, 0, 0] = R[:, 1, 1] = np.cos(angles)
    R[:, 1, 0] = np.sin(angles)
    R[:, 0, 1] = -np.sin(angles)
    return R
