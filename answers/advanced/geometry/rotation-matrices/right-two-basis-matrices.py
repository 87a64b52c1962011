# way: Every rotation is `cos a` times the identity plus `sin a` times a quarter turn, just as in complex numbers.
def rotation_matrices(angles):
    """Return the rotation matrices of all angles, shape (n, 2, 2)."""
    identity = np.eye(2)
    quarter = np.array([[0.0, -1.0], [1.0, 0.0]])
    a = angles[:, None, None]
    return np.cos(a) * identity + np.sin(a) * quarter
