# loses: most-frequent-values, most-frequent-ties
# says: These are the first colours of the table
# hint: 1
def most_frequent(colours, counts, n):
    counts = np.sort(counts)[::-1]
    return colours[np.argsort(-counts, kind="stable")[:n]]
