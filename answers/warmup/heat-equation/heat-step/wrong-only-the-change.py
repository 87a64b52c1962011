# loses: heat-step-inner, heat-step-input
# says: This is only the change
# hint: 1
def heat_step(u, F=0.05):
    new = u.astype(float)
    new[1:-1] = F * (u[:-2] - 2.0 * u[1:-1] + u[2:])
    return new
