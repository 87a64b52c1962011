# loses: identity-matrix-values
# says: This is the other diagonal
# hint: 1
def identity_matrix(n):
    return np.eye(n)[::-1]
