def heat_step(u, F=0.05):
    new = np.array(u, dtype=float)
    new[1:-1] = new[1:-1] + F * (sliding_window(new) * [1, -2, 1]).sum(axis=1)
    return new
