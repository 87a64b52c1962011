# loses: identity-matrix-values
# says: expected dtype float64, got dtype bool
# hint: 2
def identity_matrix(n):
    i, j = np.indices((n, n))
    return i == j
