# loses: heat-run-values, heat-run-ends, heat-run-input
# says: values are wrong
# hint: 3
def diffuse(u, rows, F=0.05):
    Z = np.zeros((rows, len(u)))
    Z[0] = u
    for i in range(1, rows - 1):
        Z[i] = heat_step(Z[i - 1], F)
    return Z
