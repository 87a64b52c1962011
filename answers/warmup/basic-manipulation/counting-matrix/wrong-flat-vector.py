# loses: counting-matrix-values
# says: expected shape (2, 3), got shape (6,)
# hint: 2
def counting_matrix(rows, columns):
    return np.arange(rows * columns)
