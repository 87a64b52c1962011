def gaps(a):
    return -(a[:, None] - a)
