def initial_row(n):
    return np.where(np.arange(n) % 10 == 5, 1.5, 0.0)
