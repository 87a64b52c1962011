# loses: transform-matmul-values, transform-matmul-sizes, transform-matmul-no-loop
# says: The translation was scaled. Scale first, then translate.
# hint: 1
def transform_matmul(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by matrix products."""
    P = S["scale"][:, None, None] * (S["points"] + S["translate"][:, None, :])
    return np.einsum("nij,npj->npi", rotation_matrices(S["rotate"]), P)
