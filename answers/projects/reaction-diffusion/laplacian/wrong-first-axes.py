# loses: laplacian-axes
# says: From one grid nothing flows into the next
# hint: 3
def laplacian(Z):
    return np.roll(Z, 1, 0) + np.roll(Z, -1, 0) + np.roll(Z, 1, 1) + np.roll(Z, -1, 1) - 4 * Z
