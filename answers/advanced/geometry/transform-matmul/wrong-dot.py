# loses: transform-matmul-values, transform-matmul-sizes, transform-matmul-no-loop
# says: expected shape (3, 4, 2), got shape (3, 4, 3, 2)
# hint: 3
def transform_matmul(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by matrix products."""
    return np.dot(placed(S), rotation_matrices(S["rotate"]).mT)
