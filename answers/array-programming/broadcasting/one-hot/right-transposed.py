# way: Colours along the rows first, then a transpose; the result is not C-contiguous, which only matters for speed.
def one_hot(labels, k):
    return (labels == np.arange(k)[:, np.newaxis]).T
