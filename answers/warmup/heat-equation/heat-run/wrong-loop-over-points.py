# loses: heat-run-no-loop
# says: the Python code runs once per element
# hint: 3
def diffuse(u, rows, F=0.05):
    Z = np.empty((rows, len(u)))
    Z[0] = u
    for i in range(1, rows):
        Z[i, 0], Z[i, -1] = Z[0, 0], Z[0, -1]
        for j in range(1, len(u) - 1):
            Z[i, j] = Z[i - 1, j] + F * (Z[i - 1, j - 1] - 2 * Z[i - 1, j] + Z[i - 1, j + 1])
    return Z
