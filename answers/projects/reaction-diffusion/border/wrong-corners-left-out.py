# loses: border-corners
# says: The corners were not written
# hint: 2
def refresh_border(Z):
    Z[..., 0, 1:-1] = Z[..., -2, 1:-1]
    Z[..., -1, 1:-1] = Z[..., 1, 1:-1]
    Z[..., 1:-1, 0] = Z[..., 1:-1, -2]
    Z[..., 1:-1, -1] = Z[..., 1:-1, 1]
