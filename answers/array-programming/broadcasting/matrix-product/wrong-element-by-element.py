# loses: matrix-product-values, matrix-product-rules
# says: element by element
# hint: 1
def matrix_product(A, B):
    return A * B
