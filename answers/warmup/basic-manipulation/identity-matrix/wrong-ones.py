# loses: identity-matrix-values
# says: These are ones everywhere
def identity_matrix(n):
    return np.ones((n, n))
