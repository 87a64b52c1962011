# loses: matrix-product-values, matrix-product-rules
# says: this one is the transpose
# hint: 2
def matrix_product(A, B):
    return (A[:, :, np.newaxis] * B).sum(axis=1).T
