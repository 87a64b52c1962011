# loses: border-values, border-thin
# says: expected shape (3, 5), got shape (10, 10)
def border(rows, columns):
    Z = np.ones((10, 10))
    Z[1:-1, 1:-1] = 0
    return Z
