# way: With the columns first and the rows after them, written whole: then the rows carry the corners.
def refresh_border(Z):
    Z[..., 0] = Z[..., -2]
    Z[..., -1] = Z[..., 1]
    Z[..., 0, :] = Z[..., -2, :]
    Z[..., -1, :] = Z[..., 1, :]
