# way: Four numbers for each angle, folded into two by two: here each matrix lies in one piece of memory.
def rotation_matrices(angles):
    """Return the rotation matrices of all angles, shape (n, 2, 2)."""
    c, s = np.cos(angles), np.sin(angles)
    return np.stack([c, -s, s, c], axis=-1).reshape(-1, 2, 2)
