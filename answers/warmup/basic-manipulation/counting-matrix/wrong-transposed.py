# loses: counting-matrix-values
# says: This counts down the columns
# hint: 2
def counting_matrix(rows, columns):
    return np.arange(rows * columns).reshape(columns, rows).T
