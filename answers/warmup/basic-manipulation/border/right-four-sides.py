# way: With four slices: `Z[:1]` instead of `Z[0]`, so that a matrix without rows is no error.
def border(rows, columns):
    Z = np.zeros((rows, columns))
    Z[:1] = Z[-1:] = 1
    Z[:, :1] = Z[:, -1:] = 1
    return Z
