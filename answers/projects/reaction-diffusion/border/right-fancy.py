# way: With two lists: rows 0 and -1 get rows -2 and 1, in one assignment for each axis.
def refresh_border(Z):
    Z[..., [0, -1], :] = Z[..., [-2, 1], :]
    Z[..., [0, -1]] = Z[..., [-2, 1]]
