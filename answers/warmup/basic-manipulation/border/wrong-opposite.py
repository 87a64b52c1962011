# loses: border-values, border-thin
# says: This is the opposite
# hint: 2
def border(rows, columns):
    Z = np.zeros((rows, columns))
    Z[1:-1, 1:-1] = 1
    return Z
