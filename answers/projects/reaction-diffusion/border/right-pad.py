# way: With `np.pad`: it makes the whole bordered grid anew, and the slice assignment writes it back into Z.
def refresh_border(Z):
    frame = [(0, 0)] * (Z.ndim - 2) + [(1, 1), (1, 1)]
    Z[...] = np.pad(Z[..., 1:-1, 1:-1], frame, mode="wrap")
