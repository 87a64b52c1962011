# loses: heat-step-input
# says: Small integers overflow
# hint: 3
def heat_step(u, F=0.05):
    new = u.astype(float)
    new[1:-1] += F * (u[:-2] - 2 * u[1:-1] + u[2:])
    return new
