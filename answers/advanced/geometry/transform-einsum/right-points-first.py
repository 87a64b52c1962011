def transform_einsum(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by einsum."""
    return np.einsum("npj,nij->npi", placed(S), rotation_matrices(S["rotate"]))
