# loses: counting-matrix-values
# says: int16 ends at 32,767
def counting_matrix(rows, columns):
    short = np.arange(rows * columns).astype(np.int16)
    return short.astype(np.int64).reshape(rows, columns)
