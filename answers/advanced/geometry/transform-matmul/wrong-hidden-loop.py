# loses: transform-matmul-no-loop
# says: the Python code runs once per element
# hint: 3
def transform_matmul(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by matrix products."""
    return np.array([transform_one(*one) for one in S]).reshape(-1, 4, 2)
