# loses: transform-einsum-values, transform-einsum-sizes
# says: three squares, turned by 0
# hint: 2
def transform_einsum(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by einsum."""
    return np.einsum("mij,npj->npi", rotation_matrices(S["rotate"]), placed(S))
