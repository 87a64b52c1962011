# loses: border-corners
# says: or with what the border held before
# hint: 2
def refresh_border(Z):
    old = Z.copy()
    Z[..., 0, :] = old[..., -2, :]
    Z[..., -1, :] = old[..., 1, :]
    Z[..., :, 0] = old[..., :, -2]
    Z[..., :, -1] = old[..., :, 1]
