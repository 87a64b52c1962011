# loses: most-frequent-values, most-frequent-ties
# says: One too few along axis 0
# hint: 3
def most_frequent(colours, counts, n):
    return colours[np.argsort(-counts, kind="stable")[: n - 1]]
