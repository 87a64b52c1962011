def counting_matrix(rows, columns):
    return np.add.outer(columns * np.arange(rows), np.arange(columns))
