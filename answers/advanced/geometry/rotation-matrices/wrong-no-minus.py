# loses: rotation-matrices-values, transform-einsum-values, transform-einsum-sizes, transform-matmul-values, transform-matmul-sizes
# says: the matrices of 0, a quarter turn and half a turn
# hint: 1
def rotation_matrices(angles):
    """Return the rotation matrices of all angles, shape (n, 2, 2)."""
    c, s = np.cos(angles), np.sin(angles)
    return np.moveaxis(np.array([[c, s], [s, c]]), -1, 0)
