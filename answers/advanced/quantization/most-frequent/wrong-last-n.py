# loses: most-frequent-values, most-frequent-ties
# says: but the rarest of them comes first
# hint: 2
def most_frequent(colours, counts, n):
    return colours[np.argsort(counts, kind="stable")[-n:]]
