def staircase(n):
    return np.arange(n)[:, None] - np.arange(n) >= 0
