def most_frequent(colours, counts, n):
    order = np.argsort(counts[::-1], kind="stable")[::-1]
    return colours[len(counts) - 1 - order][:n]
