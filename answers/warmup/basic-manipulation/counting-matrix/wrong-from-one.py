# loses: counting-matrix-values
# says: Count from 0
# hint: 1
def counting_matrix(rows, columns):
    return np.arange(1, rows * columns + 1).reshape(rows, columns)
