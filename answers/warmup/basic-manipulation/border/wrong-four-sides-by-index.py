# loses: border-thin
# says: border(0, 3): raised IndexError
def border(rows, columns):
    Z = np.zeros((rows, columns))
    Z[0] = Z[-1] = 1
    Z[:, 0] = Z[:, -1] = 1
    return Z
