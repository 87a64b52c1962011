# way: By comparing row and column numbers: change the comparison, and you get triangles and stripes.
def identity_matrix(n):
    k = np.arange(n)
    return (k[:, np.newaxis] == k).astype(np.float64)
