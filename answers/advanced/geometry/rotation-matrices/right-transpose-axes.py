def rotation_matrices(angles):
    """Return the rotation matrices of all angles, shape (n, 2, 2)."""
    c, s = np.cos(angles), np.sin(angles)
    return np.array([[c, -s], [s, c]]).transpose(2, 0, 1)
