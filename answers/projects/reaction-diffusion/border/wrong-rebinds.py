# loses: border-sides, border-corners
# says: This part of the border was not written
# hint: 1
def refresh_border(Z):
    frame = [(0, 0)] * (Z.ndim - 2) + [(1, 1), (1, 1)]
    Z = np.pad(Z[..., 1:-1, 1:-1], frame, mode="wrap")
