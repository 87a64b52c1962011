# way: With `np.indices`: every element computes its number from its own row and column.
def counting_matrix(rows, columns):
    i, j = np.indices((rows, columns))
    return i * columns + j
