def transform_matmul(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by matrix products."""
    R = rotation_matrices(S["rotate"])
    return np.matmul(placed(S), R.swapaxes(1, 2))
