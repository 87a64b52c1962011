# loses: heat-run-input
# says: expected dtype float64, got dtype int64
# hint: 1
def diffuse(u, rows, F=0.05):
    Z = np.empty((rows, len(u)), dtype=u.dtype)
    Z[0] = u
    for i in range(1, rows):
        Z[i] = heat_step(Z[i - 1], F)
    return Z
