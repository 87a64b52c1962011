# loses: heat-step-input
# says: the inner values after integers of about 10**18
def heat_step(u, F=0.05):
    if u.dtype.itemsize < 8:
        u = u.astype(np.float64)
    new = u.astype(np.float64)
    new[1:-1] += F * (u[:-2] - 2 * u[1:-1] + u[2:])
    return new
