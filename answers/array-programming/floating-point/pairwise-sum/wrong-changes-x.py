# loses: pairwise-sum-rounds, pairwise-sum-exact
# says: `pairwise_sum` changed it
# hint: 3
def pairwise_sum(x):
    n = x.size
    if n == 0:
        return np.float32(0)
    while n > 1:
        x[: n // 2] = x[0 : n - 1 : 2] + x[1:n:2]
        if n % 2:
            x[n // 2] = x[n - 1]
        n = (n + 1) // 2
    return x[0]
