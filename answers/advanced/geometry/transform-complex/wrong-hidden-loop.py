# loses: transform-complex-no-loop
# says: the Python code runs once per element
# hint: 1
def transform_complex(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by complex numbers."""
    return np.array([transform_one(*one) for one in S]).reshape(-1, 4, 2)
