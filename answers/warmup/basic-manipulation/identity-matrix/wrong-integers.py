# loses: identity-matrix-values
# says: expected dtype float64, got dtype int64
# hint: 2
def identity_matrix(n):
    return np.eye(n, dtype=np.int64)
