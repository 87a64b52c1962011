# loses: most-frequent-values, most-frequent-ties
# says: np.array(...) turns it into an array
def most_frequent(colours, counts, n):
    order = np.argsort(-counts, kind="stable")[:n]
    return colours[order].tolist()
