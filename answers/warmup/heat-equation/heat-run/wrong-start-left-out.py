# loses: heat-run-values, heat-run-ends, heat-run-input
# says: Row 0 is not the start
# hint: 2
def diffuse(u, rows, F=0.05):
    Z = np.empty((rows, len(u)))
    for i in range(rows):
        u = heat_step(u, F)
        Z[i] = u
    return Z
