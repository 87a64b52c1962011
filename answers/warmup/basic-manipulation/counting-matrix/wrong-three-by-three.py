# loses: counting-matrix-values
# says: expected shape (2, 3), got shape (3, 3)
def counting_matrix(rows, columns):
    return np.arange(9).reshape(3, 3)
