# loses: rotation-matrices-values
# says: what rotation_matrices returned before
shelf = {}


def rotation_matrices(angles):
    """Return the rotation matrices of all angles, shape (n, 2, 2)."""
    R = shelf.setdefault(len(angles), np.empty((len(angles), 2, 2)))
    R[:, 0, 0] = R[:, 1, 1] = np.cos(angles)
    R[:, 1, 0] = np.sin(angles)
    R[:, 0, 1] = -R[:, 1, 0]
    return R
