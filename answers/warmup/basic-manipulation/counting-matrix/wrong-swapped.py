# loses: counting-matrix-values
# says: The axes are swapped
# hint: 2
def counting_matrix(rows, columns):
    return np.arange(rows * columns).reshape(columns, rows)
