# loses: matrix-product-values, matrix-product-rules
# says: Row by row
def matrix_product(A, B):
    return (A[:, np.newaxis] * B).sum(axis=2)
