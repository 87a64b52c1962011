# loses: rotation-matrices-no-loop, transform-einsum-no-loop, transform-matmul-no-loop
# says: the Python code runs once per element
# hint: 1
def rotation_matrices(angles):
    """Return the rotation matrices of all angles, shape (n, 2, 2)."""
    R = [[[math.cos(a), -math.sin(a)], [math.sin(a), math.cos(a)]] for a in angles]
    return np.array(R).reshape(-1, 2, 2)
