# loses: transform-einsum-values, transform-einsum-sizes
# says: The translation was scaled. Scale first, then translate.
# hint: 2
def transform_einsum(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by einsum."""
    P = S["scale"][:, None, None] * (S["points"] + S["translate"][:, None, :])
    return np.einsum("nij,npj->npi", rotation_matrices(S["rotate"]), P)
