import operator


def transform_matmul(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by matrix products."""
    return operator.matmul(placed(S), np.transpose(rotation_matrices(S["rotate"]), (0, 2, 1)))
