# loses: transform-matmul-values, transform-matmul-sizes
# says: The translation was not turned. Translate first, then rotate.
# hint: 1
def transform_matmul(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by matrix products."""
    P = S["scale"][:, None, None] * S["points"]
    return P @ rotation_matrices(S["rotate"]).mT + S["translate"][:, None, :]
