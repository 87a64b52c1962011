# loses: transform-einsum-values, transform-einsum-sizes
# says: expected shape (3, 4, 2), got shape (4, 2)
# hint: 1
def transform_einsum(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by einsum."""
    return np.einsum("nij,npj->pi", rotation_matrices(S["rotate"]), placed(S))
