# loses: identity-matrix-values
# says: identity_matrix(3): 4 of 9 values are wrong
# hint: 1
def identity_matrix(n):
    Z = np.zeros((n, n))
    if n:
        Z.flat[::n] = 1
    return Z
