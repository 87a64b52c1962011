# loses: counting-matrix-values
# says: counting_matrix(0, 3): raised ValueError
def counting_matrix(rows, columns):
    return np.arange(rows * columns).reshape(rows, -1)
