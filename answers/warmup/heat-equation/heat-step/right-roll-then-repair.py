def heat_step(u, F=0.05):
    old = np.float64(u)
    new = old + F * (np.roll(old, 1) - 2 * old + np.roll(old, -1))
    new[0], new[-1] = old[0], old[-1]
    return new
