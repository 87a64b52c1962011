# loses: heat-run-values, heat-run-ends, heat-run-input
# says: Every row is a step after the start
# hint: 3
def diffuse(u, rows, F=0.05):
    Z = np.empty((rows, len(u)))
    Z[0] = u
    for i in range(1, rows):
        Z[i] = heat_step(u, F)
    return Z
