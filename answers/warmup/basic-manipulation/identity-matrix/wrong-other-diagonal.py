# loses: identity-matrix-values
# says: This is the other diagonal
def identity_matrix(n):
    return np.eye(n)[::-1]
