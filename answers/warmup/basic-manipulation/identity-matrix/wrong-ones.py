# loses: identity-matrix-values
# says: These are ones everywhere
# hint: 1
def identity_matrix(n):
    return np.ones((n, n))
