# loses: border-corners
# says: grid 0 of two, with its border
def refresh_border(Z):
    Z[0] = Z[-2]
    Z[-1] = Z[1]
    Z[:, 0] = Z[:, -2]
    Z[:, -1] = Z[:, 1]
