# way: With both axes written out: longer, and a reader sees the shapes (n, 1) and (1, m) at once.
def outer_sum(a, b):
    return a[:, np.newaxis] + b[np.newaxis, :]
