# way: With a border from `np.pad`: the neighbours are four slices, so only the border is copied twice.
def laplacian(Z):
    wide = np.pad(Z, [(0, 0)] * (Z.ndim - 2) + [(1, 1), (1, 1)], mode="wrap")
    beside = wide[..., 1:-1, :-2] + wide[..., 1:-1, 2:]
    return beside + wide[..., :-2, 1:-1] + wide[..., 2:, 1:-1] - 4 * Z
