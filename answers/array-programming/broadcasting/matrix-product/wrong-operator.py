# loses: matrix-product-rules
# says: uses `@`
def matrix_product(A, B):
    return A @ B
