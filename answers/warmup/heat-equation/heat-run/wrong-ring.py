# loses: heat-run-values, heat-run-ends, heat-run-input
# says: a ring, not a rod
# hint: 3
def diffuse(u, rows, F=0.05):
    Z = np.zeros((rows, len(u)))
    Z[0] = u
    for i in range(1, rows):
        old = Z[i - 1]
        Z[i] = old + F * (np.roll(old, 1) - 2 * old + np.roll(old, -1))
    return Z
