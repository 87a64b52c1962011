def placed(S):
    """Return the points of all squares, scaled and translated, shape (n, 4, 2)."""
    return np.einsum("n,npi->npi", S["scale"], S["points"]) + np.expand_dims(S["translate"], 1)
