# way: A stable sort upwards, flipped before and after: it works for unsigned counts, too, which have no minus.
def most_frequent(colours, counts, n):
    order = np.argsort(counts[::-1], kind="stable")[::-1]
    return colours[len(counts) - 1 - order][:n]
