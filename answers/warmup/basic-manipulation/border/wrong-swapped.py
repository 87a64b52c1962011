# loses: border-values, border-thin
# says: The axes are swapped
# hint: 2
def border(rows, columns):
    Z = np.ones((columns, rows))
    Z[1:-1, 1:-1] = 0
    return Z
