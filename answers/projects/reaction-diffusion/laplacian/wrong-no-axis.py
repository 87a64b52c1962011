# loses: laplacian-values, laplacian-axes
# says: the Laplacian of a drop of 1 in the corner
# hint: 2
def laplacian(Z):
    columns = Z.shape[-1]
    return np.roll(Z, 1) + np.roll(Z, -1) + np.roll(Z, columns) + np.roll(Z, -columns) - 4 * Z
