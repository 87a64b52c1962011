# loses: identity-matrix-values
# says: expected dtype float64, got dtype bool
def identity_matrix(n):
    i, j = np.indices((n, n))
    return i == j
