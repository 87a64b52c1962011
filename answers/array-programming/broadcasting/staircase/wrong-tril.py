# loses: staircase-rules
# says: uses `np.tril`
def staircase(n):
    return np.tril(np.arange(n * n).reshape(n, n) >= 0)
