def sierpinski(n):
    return ~((np.arange(n)[:, np.newaxis] & np.arange(n)) != 0)
