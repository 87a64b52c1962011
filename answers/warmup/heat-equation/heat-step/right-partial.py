import functools


def _step(weights, u, F=0.05):
    new = np.array(u, dtype=np.float64)
    new[1:-1] += F * np.convolve(new, weights, mode="valid")
    return new


heat_step = functools.partial(_step, (1.0, -2.0, 1.0))
