# loses: border-sides, border-corners
# says: This part of the border was not written
# hint: 1
def refresh_border(Z):
    Z[..., 0, :] = Z[..., -2, :]
    Z[..., :, 0] = Z[..., :, -2]
