# loses: border-sides, border-corners
# says: It returned something
# hint: 1
def refresh_border(Z):
    Z[..., [0, -1], :] = Z[..., [-2, 1], :]
    Z[..., [0, -1]] = Z[..., [-2, 1]]
    return Z
