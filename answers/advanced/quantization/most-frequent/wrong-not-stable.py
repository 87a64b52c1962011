# loses: most-frequent-ties
# says: Ask for a stable sort
# hint: 3
def most_frequent(colours, counts, n):
    return colours[np.argsort(-counts)[:n]]
