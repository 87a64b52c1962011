# loses: identity-matrix-no-loop
# says: the Python code runs once per element
# hint: 1
def identity_matrix(n):
    Z = np.zeros((n, n))
    for i in range(n):
        Z[i, i] = 1
    return Z
