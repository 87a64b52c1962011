# loses: most-frequent-values
# says: changed it
# hint: 3
def most_frequent(colours, counts, n):
    counts *= -1
    return colours[np.argsort(counts, kind="stable")[:n]]
