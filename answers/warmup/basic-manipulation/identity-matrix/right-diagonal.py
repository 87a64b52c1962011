def identity_matrix(n):
    Z = np.zeros((n, n))
    np.fill_diagonal(Z, 1)
    return Z
