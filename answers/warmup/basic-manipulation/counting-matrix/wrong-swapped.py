# loses: counting-matrix-values
# says: The axes are swapped
def counting_matrix(rows, columns):
    return np.arange(rows * columns).reshape(columns, rows)
