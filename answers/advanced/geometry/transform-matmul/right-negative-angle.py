# way: The transpose of a rotation is the turn by `-a`: then nothing needs to be transposed.
def transform_matmul(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by matrix products."""
    return placed(S) @ rotation_matrices(-S["rotate"])
