def counting_matrix(rows, columns):
    return np.arange(rows * columns, dtype=np.int64).reshape((rows, columns))
