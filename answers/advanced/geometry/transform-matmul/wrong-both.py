# loses: transform-matmul-no-loop
# says: This one asks for @ in its place
# hint: 3
def transform_matmul(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by matrix products."""
    identity = np.eye(2)
    return np.einsum("nij,npj->npi", rotation_matrices(S["rotate"]), placed(S)) @ identity
