# way: With `...` for whatever axes stand in front: the same letters serve one vector or a table of squares.
def transform_einsum(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by einsum."""
    R = rotation_matrices(S["rotate"])
    return np.einsum("...ij,...j->...i", R[:, None], placed(S))
