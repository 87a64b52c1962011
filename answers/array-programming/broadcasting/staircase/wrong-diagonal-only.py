# loses: staircase-values, staircase-rules
# says: expected True, got False
def staircase(n):
    return np.arange(n) == np.arange(n)[:, np.newaxis]
