# loses: most-frequent-values, most-frequent-ties
# says: Put the most frequent one first
# hint: 1
def most_frequent(colours, counts, n):
    order = np.argsort(-counts, kind="stable")[:n]
    return colours[np.sort(order)]
