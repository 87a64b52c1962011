# loses: staircase-values, staircase-rules
# says: expected shape (3, 3), got shape (3,)
def staircase(n):
    return np.arange(n) <= n
