# way: The empty batch is dealt with first, so that the formula needs no exception.
def merged(a, b):
    if not a[0]:
        return tuple(b)
    if not b[0]:
        return tuple(a)
    counts, means, m2s = zip(a, b)
    mean = means[0] + (means[1] - means[0]) * (counts[1] / sum(counts))
    between = (means[1] - means[0]) ** 2 / (1 / counts[0] + 1 / counts[1])
    return sum(counts), mean, sum(m2s) + between
