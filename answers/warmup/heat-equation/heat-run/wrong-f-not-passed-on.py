# loses: heat-run-values, heat-run-ends, heat-run-input
# says: F is 0.05 here, whatever is passed in
# hint: 3
def diffuse(u, rows, F=0.05):
    Z = np.empty((rows, len(u)))
    Z[0] = u
    for i in range(1, rows):
        Z[i] = heat_step(Z[i - 1])
    return Z
