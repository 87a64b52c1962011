# loses: most-frequent-ties
# says: The ties are turned around
# hint: 2
def most_frequent(colours, counts, n):
    return colours[np.argsort(counts, kind="stable")[::-1][:n]]
