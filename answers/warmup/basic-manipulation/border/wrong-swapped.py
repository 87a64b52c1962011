# loses: border-values, border-thin
# says: The axes are swapped
def border(rows, columns):
    Z = np.ones((columns, rows))
    Z[1:-1, 1:-1] = 0
    return Z
