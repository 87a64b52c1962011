# loses: most-frequent-values, most-frequent-ties
# says: These are the rarest colours
# hint: 2
def most_frequent(colours, counts, n):
    return colours[np.argsort(counts, kind="stable")[:n]]
