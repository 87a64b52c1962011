# loses: rotation-matrices-values, transform-einsum-values, transform-einsum-sizes, transform-matmul-values, transform-matmul-sizes
# says: The minus sign belongs to the upper right: these turn clockwise.
# hint: 2
def rotation_matrices(angles):
    """Return the rotation matrices of all angles, shape (n, 2, 2)."""
    c, s = np.cos(angles), np.sin(angles)
    return np.moveaxis(np.array([[c, s], [-s, c]]), -1, 0)
