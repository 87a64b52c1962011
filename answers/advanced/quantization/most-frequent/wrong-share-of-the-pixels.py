# loses: most-frequent-values
# says: int64 holds these counts exactly
def most_frequent(colours, counts, n):
    share = counts / counts.sum()
    return colours[np.argsort(-share, kind="stable")[:n]]
