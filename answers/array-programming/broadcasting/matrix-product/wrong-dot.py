# loses: matrix-product-rules
# says: uses `A.dot`
def matrix_product(A, B):
    return A.dot(B)
