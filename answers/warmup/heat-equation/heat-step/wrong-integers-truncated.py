# loses: heat-step-input
# says: expected dtype float64, got dtype int64
# hint: 3
def heat_step(u, F=0.05):
    new = u.copy()
    new[1:-1] = u[1:-1] + F * (u[:-2] - 2 * u[1:-1] + u[2:])
    return new
