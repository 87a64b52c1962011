# way: `np.add.reduceat` sums each pair, and an odd one out is a pair of one.
def pairwise_sum(x):
    while len(x) > 1:
        x = np.add.reduceat(x, np.arange(0, len(x), 2))
    return x[0] if len(x) else np.float32(0)
