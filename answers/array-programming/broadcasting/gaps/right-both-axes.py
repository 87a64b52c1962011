def gaps(a):
    return a[np.newaxis, :] - a[:, np.newaxis]
