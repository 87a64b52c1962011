# loses: laplacian-values, laplacian-no-loop
# says: The neighbours on the opposite side get their share
# hint: 2
def laplacian(Z):
    wide = np.pad(Z, [(0, 0)] * (Z.ndim - 2) + [(1, 1), (1, 1)])
    beside = wide[..., 1:-1, :-2] + wide[..., 1:-1, 2:]
    return beside + wide[..., :-2, 1:-1] + wide[..., 2:, 1:-1] - 4 * Z
