def initial_row(n):
    u = np.zeros(shape=(n,), dtype=np.float64)
    u[slice(5, None, 10)] = 1.5
    return u
