# way: Scale, matrix and points in one sentence of three arrays; the translation is turned by another.
def transform_einsum(S):
    """Return the transformed points of all squares, shape (n, 4, 2), by einsum."""
    R = rotation_matrices(S["rotate"])
    turned = np.einsum("n,nij,npj->npi", S["scale"], R, S["points"])
    return turned + np.einsum("nij,nj->ni", R, S["translate"])[:, None, :]
