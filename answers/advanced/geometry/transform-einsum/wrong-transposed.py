# loses: transform-einsum-values, transform-einsum-sizes
# says: These turn the other way, clockwise.
# hint: 2
def transform_einsum(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by einsum."""
    return np.einsum("nji,npj->npi", rotation_matrices(S["rotate"]), placed(S))
