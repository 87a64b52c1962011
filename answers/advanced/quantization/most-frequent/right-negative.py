def most_frequent(colours, counts, n):
    return colours[np.argsort(-counts, kind="stable")][:n]
