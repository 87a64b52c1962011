def counting_matrix(rows, columns):
    Z = np.zeros((rows, columns), dtype=np.int64)
    Z.flat = np.arange(Z.size) if Z.size else 0
    return Z
