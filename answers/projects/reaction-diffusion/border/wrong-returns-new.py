# loses: border-sides, border-corners
# says: writes in place and returns None
# hint: 1
def refresh_border(Z):
    frame = [(0, 0)] * (Z.ndim - 2) + [(1, 1), (1, 1)]
    return np.pad(Z[..., 1:-1, 1:-1], frame, mode="wrap")
