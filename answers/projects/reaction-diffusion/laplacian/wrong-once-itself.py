# loses: laplacian-values, laplacian-no-loop
# says: The cell itself counts -4 times
# hint: 1
def laplacian(Z):
    return np.roll(Z, 1, -1) + np.roll(Z, -1, -1) + np.roll(Z, 1, -2) + np.roll(Z, -1, -2) - Z
