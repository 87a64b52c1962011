# loses: identity-matrix-values
# says: These are ones everywhere
def identity_matrix(n):
    Z = np.zeros((n, n))
    Z[:n, :n] = 1
    return Z
