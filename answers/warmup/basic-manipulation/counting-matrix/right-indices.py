def counting_matrix(rows, columns):
    i, j = np.indices((rows, columns))
    return i * columns + j
