def matrix_product(A, B):
    return (A[:, np.newaxis, :] * B.T).sum(axis=2)
