# loses: heat-step-input
# says: of dtype float32, with F = 0.1
# hint: 3
def heat_step(u, F=0.05):
    if u.dtype.kind != "f":
        u = u.astype(np.float64)
    new = u.astype(np.float64)
    new[1:-1] += u.dtype.type(F) * (u[:-2] - 2 * u[1:-1] + u[2:])
    return new
