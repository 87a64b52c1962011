# loses: identity-matrix-values
# says: This is the diagonal alone
def identity_matrix(n):
    return np.diag(np.eye(n))
