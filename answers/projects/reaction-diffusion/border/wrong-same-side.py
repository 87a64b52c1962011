# loses: border-sides, border-corners
# says: It repeats the same side of the grid
# hint: 1
def refresh_border(Z):
    Z[..., 0, :] = Z[..., 1, :]
    Z[..., -1, :] = Z[..., -2, :]
    Z[..., :, 0] = Z[..., :, 1]
    Z[..., :, -1] = Z[..., :, -2]
