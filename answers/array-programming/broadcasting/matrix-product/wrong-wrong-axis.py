# loses: matrix-product-values, matrix-product-rules
# says: values
def matrix_product(A, B):
    return (A[:, :, np.newaxis] * B).sum(axis=0)
