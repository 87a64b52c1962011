# loses: transform-matmul-values, transform-matmul-sizes
# says: changed it
# hint: 1
def transform_matmul(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by matrix products."""
    P = S["points"]
    P *= S["scale"][:, None, None]
    P += S["translate"][:, None, :]
    return P @ rotation_matrices(S["rotate"]).mT
