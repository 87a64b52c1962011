def outer_sum(a, b):
    return (a + b[:, np.newaxis]).T
