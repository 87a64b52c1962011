# loses: heat-run-input
# says: this is a view of the input
# hint: 1
def diffuse(u, rows, F=0.05):
    if rows == 1:
        return u.reshape(1, -1)
    Z = np.empty((rows, len(u)))
    Z[0] = u
    for i in range(1, rows):
        Z[i] = heat_step(Z[i - 1], F)
    return Z
