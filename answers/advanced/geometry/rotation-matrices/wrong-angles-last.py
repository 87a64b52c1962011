# loses: rotation-matrices-values, transform-einsum-values, transform-einsum-sizes, transform-einsum-no-loop, transform-matmul-values, transform-matmul-sizes, transform-matmul-no-loop
# says: The angles run along the last axis. They belong to the first.
# hint: 3
def rotation_matrices(angles):
    """Return the rotation matrices of all angles, shape (n, 2, 2)."""
    c, s = np.cos(angles), np.sin(angles)
    return np.array([[c, -s], [s, c]])
