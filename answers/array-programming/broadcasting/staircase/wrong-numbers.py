# loses: staircase-values, staircase-rules
# says: expected dtype bool
# hint: 2
def staircase(n):
    return np.where(np.arange(n) <= np.arange(n)[:, np.newaxis], 1, 0)
