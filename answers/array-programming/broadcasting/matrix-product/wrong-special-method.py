# loses: matrix-product-rules
# says: uses `A.__matmul__`
def matrix_product(A, B):
    return A.__matmul__(B)
