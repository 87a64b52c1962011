def most_frequent(colours, counts, n):
    index = np.lexsort((np.arange(len(counts)), -counts))
    return np.take(colours, index[:n], axis=0)
