# loses: heat-step-input
# says: the first inner values, after a second call
buffers = {}


def heat_step(u, F=0.05):
    new = buffers.setdefault(len(u), np.empty(len(u)))
    new[:] = u
    old = new.copy()
    new[1:-1] += F * (old[:-2] - 2 * old[1:-1] + old[2:])
    return new
