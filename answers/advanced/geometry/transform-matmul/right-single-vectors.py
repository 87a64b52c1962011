# way: Each point becomes a column of its own, by an axis at the end: matrix times column, as in a textbook.
def transform_matmul(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by matrix products."""
    R = rotation_matrices(S["rotate"])[:, None, :, :]
    return (R @ placed(S)[..., None])[..., 0]
