# loses: heat-run-values, heat-run-ends, heat-run-input
# says: One row for each time, the start included
# hint: 2
def diffuse(u, rows, F=0.05):
    Z = np.empty((rows + 1, len(u)))
    Z[0] = u
    for i in range(1, rows + 1):
        Z[i] = heat_step(Z[i - 1], F)
    return Z
