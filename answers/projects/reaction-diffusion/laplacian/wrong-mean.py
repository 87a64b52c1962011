# loses: laplacian-values, laplacian-no-loop
# says: this is a quarter of it
def laplacian(Z):
    around = np.roll(Z, 1, -1) + np.roll(Z, -1, -1) + np.roll(Z, 1, -2) + np.roll(Z, -1, -2)
    return around / 4 - Z
