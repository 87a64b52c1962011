# loses: identity-matrix-values
# says: These are ones everywhere
# hint: 1
def identity_matrix(n):
    Z = np.zeros((n, n))
    Z[:n, :n] = 1
    return Z
