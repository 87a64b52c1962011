# loses: matrix-product-values, matrix-product-rules
# says: expected shape (2, 2), got shape (2, 2, 2)
# hint: 2
def matrix_product(A, B):
    return A[:, :, np.newaxis] * B
