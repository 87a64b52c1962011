# loses: identity-matrix-values
# says: identity_matrix(2): expected shape (2, 2), got shape (3, 3)
def identity_matrix(n):
    return np.eye(3)
