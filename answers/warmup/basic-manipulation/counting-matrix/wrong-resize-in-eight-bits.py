# loses: counting-matrix-values
# says: expected dtype int64, got dtype int8
# hint: 1
def counting_matrix(rows, columns):
    return np.arange(rows * columns).astype(np.int8).reshape(rows, columns)
