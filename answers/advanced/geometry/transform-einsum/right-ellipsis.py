def transform_einsum(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by einsum."""
    R = rotation_matrices(S["rotate"])
    return np.einsum("...ij,...j->...i", R[:, None], placed(S))
