def staircase(n):
    return np.arange(n)[:, np.newaxis] >= np.arange(n)
