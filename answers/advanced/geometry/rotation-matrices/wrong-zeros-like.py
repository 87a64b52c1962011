# loses: rotation-matrices-values
# says: expected dtype float64, got dtype int64
def rotation_matrices(angles):
    """Return the rotation matrices of all angles, shape (n, 2, 2)."""
    R = np.zeros((len(angles), 2, 2), dtype=angles.dtype)
    R[:, 0, 0] = R[:, 1, 1] = np.cos(angles)
    R[:, 0, 1], R[:, 1, 0] = -np.sin(angles), np.sin(angles)
    return R
