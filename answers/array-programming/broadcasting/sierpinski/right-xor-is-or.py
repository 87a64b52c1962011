def sierpinski(n):
    return (np.arange(n)[:, None] ^ np.arange(n)) == (np.arange(n)[:, None] | np.arange(n))
