# way: It transposes the points, not the matrices: `R` stands on the left, as in the formula.
def transform_matmul(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by matrix products."""
    return (rotation_matrices(S["rotate"]) @ placed(S).mT).mT
