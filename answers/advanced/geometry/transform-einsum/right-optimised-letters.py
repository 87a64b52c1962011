def transform_einsum(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by einsum."""
    return np.einsum("aij,abj->abi", rotation_matrices(S["rotate"]), placed(S), optimize=True)
