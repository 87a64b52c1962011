# loses: rings-rules
# says: does something before it returns
def rings(n):
    rug = np.zeros((n, n), dtype=np.int64)
    for k in range(1, (n + 1) // 2):
        rug[k : n - k, k : n - k] = k
    return rug
