def identity_matrix(n):
    Z = np.zeros((n, n))
    k = np.arange(n)
    Z[k, k] = 1
    return Z
