# loses: laplacian-values, laplacian-no-loop
# says: The sign is the other one
# hint: 1
def laplacian(Z):
    around = np.roll(Z, 1, -1) + np.roll(Z, -1, -1) + np.roll(Z, 1, -2) + np.roll(Z, -1, -2)
    return 4 * Z - around
