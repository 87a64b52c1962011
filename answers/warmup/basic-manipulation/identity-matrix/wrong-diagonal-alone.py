# loses: identity-matrix-values
# says: This is the diagonal alone
# hint: 1
def identity_matrix(n):
    return np.diag(np.eye(n))
