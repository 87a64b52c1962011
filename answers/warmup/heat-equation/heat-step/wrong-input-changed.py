# loses: heat-step-input
# says: changed it
# hint: 3
def heat_step(u, F=0.05):
    new = u if u.dtype == float else u.astype(float)
    new[1:-1] += F * (new[:-2] - 2 * new[1:-1] + new[2:])
    return new
