# loses: heat-run-input
# says: row 2 of diffuse of a float32 array
# hint: 1
def diffuse(u, rows, F=0.05):
    Z = np.empty((rows, len(u)), dtype=u.dtype if u.dtype.kind == "f" else np.float64)
    Z[0] = u
    for i in range(1, rows):
        Z[i] = heat_step(Z[i - 1], F)
    return Z.astype(np.float64)
