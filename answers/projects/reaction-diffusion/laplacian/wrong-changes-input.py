# loses: laplacian-values, laplacian-no-loop
# says: `laplacian` changed it
# hint: 2
def laplacian(Z):
    around = np.roll(Z, 1, -1) + np.roll(Z, -1, -1) + np.roll(Z, 1, -2) + np.roll(Z, -1, -2)
    Z *= -4
    Z += around
    return Z.copy()
