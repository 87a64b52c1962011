# loses: most-frequent-ties
# says: many ties
# hint: 3
def most_frequent(colours, counts, n):
    n = min(n, len(counts))
    largest = np.argpartition(-counts, n - 1)[:n]
    return colours[largest[np.argsort(-counts[largest], kind="stable")]]
