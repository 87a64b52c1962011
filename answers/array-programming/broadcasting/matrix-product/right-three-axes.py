def matrix_product(A, B):
    return (A[:, :, None] * B[None, :, :]).sum(axis=-2)
