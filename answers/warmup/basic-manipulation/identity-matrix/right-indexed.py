# way: With an index array for each axis: `Z[k, k]` takes them pair by pair, not as a block.
def identity_matrix(n):
    Z = np.zeros((n, n))
    k = np.arange(n)
    Z[k, k] = 1
    return Z
