# loses: border-values, border-thin
# says: The columns on the left and on the right belong to the border too
# hint: 3
def border(rows, columns):
    Z = np.ones((rows, columns))
    Z[1:-1] = 0
    return Z
