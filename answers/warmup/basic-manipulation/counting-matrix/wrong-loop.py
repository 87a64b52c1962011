# loses: counting-matrix-no-loop
# says: the Python code runs once per element
# hint: 1
def counting_matrix(rows, columns):
    Z = np.zeros((rows, columns), dtype=np.int64)
    for i in range(rows):
        for j in range(columns):
            Z[i, j] = i * columns + j
    return Z
