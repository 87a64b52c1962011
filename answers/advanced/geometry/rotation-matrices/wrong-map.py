# loses: rotation-matrices-no-loop
# says: This is a loop that hides
# hint: 1
import math


def rotation_matrices(angles):
    """Return the rotation matrices of all angles, shape (n, 2, 2)."""
    c = np.array(list(map(math.cos, angles.tolist())), dtype=np.float64)
    s = np.array(list(map(math.sin, angles.tolist())), dtype=np.float64)
    return np.moveaxis(np.array([[c, -s], [s, c]]), 2, 0)
