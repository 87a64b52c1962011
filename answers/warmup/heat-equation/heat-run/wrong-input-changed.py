# loses: heat-run-input
# says: changed it
# hint: 1
def diffuse(u, rows, F=0.05):
    Z = np.empty((rows, len(u)))
    Z[0] = u
    for i in range(1, rows):
        u[1:-1] = u[1:-1] + F * (u[:-2] - 2 * u[1:-1] + u[2:])
        Z[i] = u
    return Z
