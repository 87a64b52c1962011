# way: With your `heat_step`: pairs of rows from `zip`, and the rule is written down in one place only.
def diffuse(u, rows, F=0.05):
    Z = np.empty((rows, len(u)), dtype=np.float64)
    Z[0] = u
    for before, after in zip(Z[:-1], Z[1:]):
        after[:] = heat_step(before, F)
    return Z
