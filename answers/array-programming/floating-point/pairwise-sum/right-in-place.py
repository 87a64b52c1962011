# way: In one array of its own: each round writes its sums to the front of it.
def pairwise_sum(x):
    work, n = np.append(x, np.float32(0)), x.size
    while n > 1:
        work[: n // 2] = work[0 : n - 1 : 2] + work[1:n:2]
        if n % 2:
            work[n // 2] = work[n - 1]
        n = (n + 1) // 2
    return work[0]
