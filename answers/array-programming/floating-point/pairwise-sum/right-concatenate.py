def pairwise_sum(x):
    if x.size == 0:
        return np.float32(0)
    while x.size > 1:
        even = x.size - x.size % 2
        x = np.concatenate([x[0:even:2] + x[1:even:2], x[even:]])
    return x[0]
