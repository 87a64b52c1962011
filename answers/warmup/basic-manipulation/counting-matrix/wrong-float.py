# loses: counting-matrix-values
# says: expected dtype int64, got dtype float64
# hint: 1
def counting_matrix(rows, columns):
    Z = np.zeros((rows, columns))
    Z[...] = np.arange(rows * columns).reshape(rows, columns)
    return Z
