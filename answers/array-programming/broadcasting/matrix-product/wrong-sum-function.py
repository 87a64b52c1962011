# loses: matrix-product-rules
# says: uses `np.sum`
def matrix_product(A, B):
    return np.sum(A[:, :, np.newaxis] * B, axis=1)
