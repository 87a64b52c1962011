# loses: laplacian-values, laplacian-no-loop
# says: Here all eight neighbours count
# hint: 1
def laplacian(Z):
    three = Z + np.roll(Z, 1, -1) + np.roll(Z, -1, -1)
    return three + np.roll(three, 1, -2) + np.roll(three, -1, -2) - 9 * Z
