# loses: heat-run-values, heat-run-ends, heat-run-input
# says: The axes are swapped
# hint: 2
def diffuse(u, rows, F=0.05):
    Z = np.empty((len(u), rows))
    Z[:, 0] = u
    for i in range(1, rows):
        Z[:, i] = heat_step(Z[:, i - 1], F)
    return Z
